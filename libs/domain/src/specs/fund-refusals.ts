import { describe, expect, it } from '@jest/globals';
import { fold } from '@grants/kernel';
import type { ClauseId, Rejection } from '@grants/kernel';
import type { FundCommand } from '../fund/commands.ts';
import { fundDecider } from '../fund/decider.ts';
import type { FundEvent } from '../fund/events.ts';
import type { FundRejection } from '../fund/rejections.ts';

/** A rule of the fund that says no: its clause, and a command each time it does. */
export interface FundRefusal {
  readonly code: FundRejection['code'];
  readonly clause?: ClauseId;
  readonly examples: readonly (readonly [
    what: string,
    history: readonly FundEvent[],
    command: FundCommand,
    facts?: Readonly<Record<string, unknown>>,
    /** Its own clause, where the rule has one for each programme. */
    clause?: ClauseId,
  ])[];
}

/** Every example is refused by its rule, and every rule has one, in the order of precedence. */
export function describeFundRefusals(rules: readonly FundRefusal[], rejections: object): void {
  const titled = rules.map((rule) => ({
    ...rule,
    title: rule.clause === undefined ? rule.code : `${rule.clause}: ${rule.code}`,
  }));
  describe.each(titled)('$title', ({ code, clause, examples }) => {
    it.each(examples)('%s', (...[, history, command, facts = {}, ofExample = clause]) => {
      const decision = fundDecider.decide(command, fold(fundDecider, history));
      const rejection: Rejection | undefined =
        'rejected' in decision ? decision.rejected : undefined;

      expect(rejection).toMatchObject({ code, facts });
      expect(rejection?.clause).toBe(ofExample);
    });
  });

  it('is shown by an example, in the order of precedence', () => {
    const codes = Object.keys(rejections).map(
      (rule) => `FUND.${rule.replace(/[A-Z]/g, '_$&').toUpperCase()}`,
    );

    expect(rules.map(({ code }) => code)).toEqual(codes);
  });
}
