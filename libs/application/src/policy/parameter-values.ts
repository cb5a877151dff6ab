import type { PolicyOverrideEvent, PolicyOverrideRecorded } from '@grants/domain';
import type { CalendarDate, ClauseId, Instant, Json } from '@grants/kernel';
import { clauseOf, isEffectiveOn, parameterValueTold } from '@grants/policy';
import type { NamedParameter, ParameterUnit, Sentence } from '@grants/policy';

/** Where a value of a parameter stands on a day. A replaced one is the edition's own (MH-O7). */
export type ValueStanding = 'in-force' | 'past' | 'future' | 'replaced' | 'withdrawn';

/** What a superior policy says instead of the text, and whether the office took it back. */
export interface SuperiorValue {
  readonly overrideId: string;
  readonly documentNumber: string;
  readonly documentDate: CalendarDate;
  readonly article: string;
  readonly approver: string;
  readonly recordedPosition: string;
  readonly recordedAt: Instant;
  readonly withdrawnReason: string | null;
  readonly withdrawnDocumentNumber: string | null;
  readonly withdrawnPosition: string | null;
}

/** A value of a parameter from a day on. */
export interface ParameterValue {
  readonly from: CalendarDate;
  /** The last day; null while no end is set. */
  readonly to: CalendarDate | null;
  readonly value: Json;
  /** The value with its unit, in words. */
  readonly told: Sentence;
  readonly standing: ValueStanding;
  /** The superior policy that sets it; null where the text of the edition does. */
  readonly superior: SuperiorValue | null;
}

/** A number or word of a policy text, with every value it has had, the text's own first. */
export interface DatedValues {
  readonly policyVersion: string;
  readonly name: string;
  readonly clause: ClauseId;
  readonly article: string;
  readonly quote: string;
  readonly label: Sentence;
  readonly unit: ParameterUnit;
  /** Whether a superior policy may replace it (MH-O7). */
  readonly overridable: boolean;
  readonly values: readonly ParameterValue[];
}

/** An override of a parameter as far as it is known: where it was recorded, and where taken back. */
export interface KnownOverride {
  readonly override: PolicyOverrideRecorded['data'];
  readonly recordedPosition: string;
  readonly recordedAt: Instant;
  readonly withdrawal: {
    readonly reason: string;
    readonly document: string;
    readonly position: string;
  } | null;
}

/** An event of the overrides of an edition, and where the ledger took it. */
export interface RecordedOverrideEvent {
  readonly event: PolicyOverrideEvent;
  readonly position: string;
  readonly recordedAt: Instant;
}

/** The overrides that a stream tells, in its order. */
export function knownOverrides(told: readonly RecordedOverrideEvent[]): readonly KnownOverride[] {
  const known = new Map<string, KnownOverride>();
  for (const { event, position, recordedAt } of told) {
    const before = known.get(event.data.overrideId);
    if (event.type === 'PolicyOverrideRecorded') {
      const recorded = { override: event.data, recordedPosition: position, recordedAt };
      known.set(event.data.overrideId, { ...recorded, withdrawal: null });
    } else if (before !== undefined) {
      const { reason, document } = event.data;
      const withdrawal = { reason, document: document.number, position };
      known.set(event.data.overrideId, { ...before, withdrawal });
    }
  }
  return [...known.values()];
}

/** A parameter with the values that overrides give it, as each stands on a day. */
export function datedValues(
  parameter: NamedParameter,
  overrides: readonly KnownOverride[],
  day: CalendarDate,
): DatedValues {
  const { policyVersion, name, clause, label, unit, overriddenAs } = parameter;
  const own = overrides.filter(({ override }) => isOf(parameter, override));
  const superior = own.map((known) => superiorValue(known, unit, day));
  const { article = '', quote = '' } = clauseOf(clause) ?? {};
  return {
    policyVersion,
    name,
    clause,
    article,
    quote,
    label,
    unit,
    overridable: overriddenAs !== undefined,
    values: [textValue(parameter, superior, day), ...superior],
  };
}

function isOf(
  { policyVersion, clause, overriddenAs }: NamedParameter,
  override: PolicyOverrideRecorded['data'],
): boolean {
  return (
    override.policyVersion === policyVersion &&
    override.clause === clause &&
    override.rule === overriddenAs
  );
}

function textValue(
  { since, unit, value }: NamedParameter,
  superior: readonly ParameterValue[],
  day: CalendarDate,
): ParameterValue {
  const isReplaced = superior.some(({ standing }) => standing === 'in-force');
  const begun = isReplaced ? 'replaced' : 'in-force';
  return {
    from: since,
    to: null,
    value,
    told: parameterValueTold(unit, value),
    standing: day < since ? 'future' : begun,
    superior: null,
  };
}

function superiorValue(
  known: KnownOverride,
  unit: ParameterUnit,
  day: CalendarDate,
): ParameterValue {
  const { override, recordedPosition, recordedAt, withdrawal } = known;
  const { overrideId, document, article, approver, effectiveFrom, effectiveTo, value } = override;
  return {
    from: effectiveFrom,
    to: effectiveTo ?? null,
    value,
    told: parameterValueTold(unit, value),
    standing: standingOn(day, known),
    superior: {
      overrideId,
      documentNumber: document.number,
      documentDate: document.date,
      article,
      approver,
      recordedPosition,
      recordedAt,
      withdrawnReason: withdrawal?.reason ?? null,
      withdrawnDocumentNumber: withdrawal?.document ?? null,
      withdrawnPosition: withdrawal?.position ?? null,
    },
  };
}

function standingOn(day: CalendarDate, { override, withdrawal }: KnownOverride): ValueStanding {
  if (withdrawal !== null) return 'withdrawn';
  if (isEffectiveOn(override, day)) return 'in-force';
  return day < override.effectiveFrom ? 'future' : 'past';
}
