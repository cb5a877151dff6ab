import { canonicalJson } from '@grants/kernel';
import type { CalendarDate, ClauseId, Json, JsonObject } from '@grants/kernel';
import type { PolicyVersion } from './finding.ts';
import type { DatedParameter } from './rule.ts';

/** What a superior policy says instead of a parameter of an edition (MH-O7, MH-2.2.2). */
export interface SuperiorWord {
  readonly overrideId: string;
  readonly policyVersion: PolicyVersion;
  readonly clause: ClauseId;
  /** The name of the parameter, e.g. `award-ceiling`. */
  readonly rule: string;
  readonly value: Json;
  /** The superior document and the article of it that says so. */
  readonly document: { readonly number: string; readonly date: CalendarDate };
  readonly article: string;
  readonly effectiveFrom: CalendarDate;
  /** The last day; absent while no end is set. */
  readonly effectiveTo?: CalendarDate;
}

/** The overrides on record of an edition, and the day the decision is taken on. */
export interface SuperiorPolicy {
  readonly overrides: readonly SuperiorWord[];
  readonly onDay: CalendarDate;
}

/** A parameter that a superior policy may replace, under the name an override calls it by. */
export interface OverridableParameter<Value extends Json = Json> extends DatedParameter<Value> {
  readonly policyVersion: PolicyVersion;
  readonly rule: string;
  /** Reads the value of an override; undefined when the parameter cannot have it. */
  readonly read: (value: Json) => Value | undefined;
}

/** The value that applies, and what findings add to their facts when it is a superior one. */
export interface AppliedParameter<Value> {
  readonly value: Value;
  /** `overriddenBy` with document number and article; nothing where the edition's value applies. */
  readonly cited: JsonObject;
}

/** Two rules that both apply and disagree. It is for a person to settle which, never for the code. */
export class ContradictingRules extends Error {
  override readonly name = 'ContradictingRules';

  constructor(
    readonly one: string,
    readonly other: string,
  ) {
    super(`${one} and ${other} both apply and disagree; withdraw or end one of them`);
  }
}

/** An override on record gives a value that its parameter cannot have. */
export class UnreadableOverride extends Error {
  override readonly name = 'UnreadableOverride';

  constructor(overrideId: string, rule: string) {
    super(`override ${overrideId} gives ${rule} a value that it cannot have; withdraw it`);
  }
}

/** Whether a superior policy has its effect on a day, first and last day included. */
export function isEffectiveOn(
  { effectiveFrom, effectiveTo }: Pick<SuperiorWord, 'effectiveFrom' | 'effectiveTo'>,
  day: CalendarDate,
): boolean {
  return effectiveFrom <= day && (effectiveTo === undefined || day <= effectiveTo);
}

/**
 * MH-O7: the value of a parameter on the day of a decision. A superior policy in effect replaces
 * the edition's own (如与上级政策有不一致之处，以上级政策规定为准), and the finding cites both.
 *
 * @throws ContradictingRules when two superior policies in effect do not say the same
 * @throws UnreadableOverride when the value cannot be the parameter's
 */
export function parameterUnder<Value extends Json>(
  parameter: OverridableParameter<Value>,
  superior: SuperiorPolicy | undefined,
): AppliedParameter<Value> {
  const [first, ...others] = applicable(parameter, superior);
  if (!first) return { value: parameter.value, cited: {} };
  const contradicting = others.find(({ value }) => !isSame(value, first.value));
  if (contradicting) throw new ContradictingRules(described(first), described(contradicting));
  const value = parameter.read(first.value);
  if (value === undefined) throw new UnreadableOverride(first.overrideId, parameter.rule);
  const overriddenBy = [first, ...others].map(({ overrideId, rule, document, article }) => ({
    overrideId,
    rule,
    documentNumber: document.number,
    article,
    insteadOf: parameter.value,
  }));
  return { value, cited: { overriddenBy } };
}

/** The facts of several parameters that were applied together, citing every override of them. */
export function citedBy(...applied: readonly AppliedParameter<unknown>[]): JsonObject {
  const overriddenBy = applied.flatMap(({ cited }) => cited['overriddenBy'] ?? []);
  return overriddenBy.length === 0 ? {} : { overriddenBy };
}

function applicable(
  { policyVersion, clause, rule }: OverridableParameter,
  superior: SuperiorPolicy | undefined,
): readonly SuperiorWord[] {
  if (!superior) return [];
  return superior.overrides.filter(
    (word) =>
      word.policyVersion === policyVersion &&
      word.clause === clause &&
      word.rule === rule &&
      isEffectiveOn(word, superior.onDay),
  );
}

function described({ overrideId, rule, document, article }: SuperiorWord): string {
  return `override ${overrideId} of ${rule} (${document.number}, ${article})`;
}

function isSame(one: Json, other: Json): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
