import { describe, expect, it } from '@jest/globals';
import { fold } from '@grants/kernel';
import type { ClauseId, Rejection } from '@grants/kernel';
import type { ProjectCommand } from '../project/commands.ts';
import { projectDecider } from '../project/decider.ts';
import type { ProjectRejection } from '../project/rejections.ts';
import { historyOf } from './project-sample.ts';

/** A rule that says no: its clause, and a command each time it does. */
export interface RefusedBy {
  readonly code: ProjectRejection['code'];
  readonly clause?: ClauseId;
  readonly examples: readonly (readonly [
    what: string,
    history: readonly ProjectCommand[],
    command: ProjectCommand,
    facts: Readonly<Record<string, unknown>>,
    /** Its own clause, where the rule has one for each step or tranche. */
    clause?: ClauseId,
  ])[];
}

/** Every example is refused by its rule, and every rule has one, in the order of precedence. */
export function describeRefusals(rules: readonly RefusedBy[], rejections: object): void {
  const titled = rules.map((rule) => ({
    ...rule,
    title: rule.clause === undefined ? rule.code : `${rule.clause}: ${rule.code}`,
  }));
  describe.each(titled)('$title', ({ code, clause, examples }) => {
    it.each(examples)('%s', (...[, history, command, facts, ofExample = clause]) => {
      const decision = projectDecider.decide(command, fold(projectDecider, historyOf(...history)));
      const rejection: Rejection | undefined =
        'rejected' in decision ? decision.rejected : undefined;

      expect(rejection).toMatchObject({ code, facts });
      expect(rejection?.clause).toBe(ofExample);
    });
  });

  it('is shown by an example, in the order of precedence', () => {
    const codes = Object.keys(rejections).map(
      (rule) => `PROJECT.${rule.replace(/[A-Z]/g, '_$&').toUpperCase()}`,
    );

    expect(rules.map(({ code }) => code)).toEqual(codes);
  });
}
