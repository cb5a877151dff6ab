import { canonicalJson, reject } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { OverridableParameter } from '@grants/policy';
import type { OverrideFact } from './commands.ts';
import type { PolicyOverrideWithdrawn } from './events.ts';

/** Every way the overrides of an edition say no, in order of precedence. */
export const policyOverrideRejections = {
  withdrawn: ({ overrideId, document }: PolicyOverrideWithdrawn['data']) =>
    reject({
      code: 'POLICY_OVERRIDE.WITHDRAWN',
      clause: 'MH-O7',
      message:
        `Override ${overrideId} was withdrawn by document ${document.number}; ` +
        'record another one under another id.',
      facts: { overrideId, documentNumber: document.number },
    }),
  idTaken: (overrideId: string) =>
    reject({
      code: 'POLICY_OVERRIDE.ID_TAKEN',
      clause: 'MH-O7',
      message: `Override ${overrideId} is on record and says something else; use another id.`,
      facts: { overrideId },
    }),
  unknown: (overrideId: string, policyVersion: string) =>
    reject({
      code: 'POLICY_OVERRIDE.UNKNOWN',
      clause: 'MH-O7',
      message: `There is no override ${overrideId} of the edition ${policyVersion} to withdraw.`,
      facts: { overrideId, policyVersion },
    }),
  clauseUnknown: (clause: string) =>
    reject({
      code: 'POLICY_OVERRIDE.CLAUSE_UNKNOWN',
      clause: 'MH-O7',
      message: `${clause} is not in the clause register; check the id.`,
      facts: { unknownClause: clause },
    }),
  ruleNotOverridable: (
    { policyVersion, clause, rule }: OverrideFact,
    overridable: readonly OverridableParameter[],
  ) =>
    reject({
      code: 'POLICY_OVERRIDE.RULE_NOT_OVERRIDABLE',
      clause: 'MH-O7',
      message:
        `The edition ${policyVersion} has no parameter ${rule} of clause ${clause} that could be ` +
        `replaced; it has ${overridable.map(named).join(', ') || 'none'}.`,
      facts: { policyVersion, rule, ofClause: clause, overridable: overridable.map(named) },
    }),
  valueUnreadable: ({ rule, value }: OverrideFact, { value: own }: OverridableParameter) =>
    reject({
      code: 'POLICY_OVERRIDE.VALUE_UNREADABLE',
      clause: 'MH-O7',
      message:
        `${canonicalJson(value)} cannot be the ${rule}; give it in the form of the edition's own ` +
        `value, ${canonicalJson(own)}.`,
      facts: { rule, value, own },
    }),
  datesNotInOrder: (effectiveFrom: CalendarDate, effectiveTo: CalendarDate) =>
    reject({
      code: 'POLICY_OVERRIDE.DATES_NOT_IN_ORDER',
      clause: 'MH-O7',
      message: `An override cannot end on ${effectiveTo}, before it begins on ${effectiveFrom}.`,
      facts: { effectiveFrom, effectiveTo },
    }),
  overlaps: (overrideId: string, other: OverrideFact) =>
    reject({
      code: 'POLICY_OVERRIDE.OVERLAPS',
      clause: 'MH-O7',
      message:
        `Override ${other.overrideId} (${other.document.number}) replaces ${other.rule} from ` +
        `${other.effectiveFrom} to ${other.effectiveTo ?? 'no set day'} already; withdraw it, or ` +
        `let ${overrideId} begin after it.`,
      facts: {
        overlaps: other.overrideId,
        effectiveFrom: other.effectiveFrom,
        effectiveTo: other.effectiveTo,
      },
    }),
};

function named({ rule, clause }: OverridableParameter): string {
  return `${rule} (${clause})`;
}

/** A rule on overrides that said no; `code` is one of a closed set. */
export type PolicyOverrideRejection = ReturnType<
  (typeof policyOverrideRejections)[keyof typeof policyOverrideRejections]
>['rejected'];
