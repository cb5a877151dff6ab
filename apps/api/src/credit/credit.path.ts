import type { CreditSubject } from '@grants/domain';
import type { CreditCode } from '@grants/kernel';
import { CreditCodeField, LedgerIdField, PersonRefField } from '../fields/fields.ts';

/** The path of a unit's credit record. */
export class UnitPath {
  @CreditCodeField({ description: 'Unified social credit code of the unit.' })
  readonly creditCode!: CreditCode;
}

/** Whose record a path leads to. */
export function unit({ creditCode }: UnitPath): CreditSubject {
  return { kind: 'unit', creditCode };
}

/** The path of a violation of a unit. */
export class UnitViolationPath extends UnitPath {
  @LedgerIdField({ description: 'The violation.', example: 'V-2021-003' })
  readonly violationId!: string;
}

/** The path of a ban of a unit. */
export class UnitBanPath extends UnitPath {
  @LedgerIdField({ description: 'The ban.', example: 'B-2022-001' })
  readonly banId!: string;
}

/** The path of an appeal against a ban of a unit. */
export class UnitAppealPath extends UnitBanPath {
  @LedgerIdField({ description: 'The appeal.', example: 'A-2022-001' })
  readonly appealId!: string;
}

/** The path of a link from a unit to the one that stands for it. */
export class UnitSuccessionPath extends UnitPath {
  @LedgerIdField({ description: 'The link.', example: 'L-2023-001' })
  readonly linkId!: string;
}

/** The path of a person's credit record. */
export class PersonPath {
  @PersonRefField({ description: 'Keyed hash of the identity number.', example: 'p-7f3a9c20' })
  readonly personRef!: string;
}

/** The path of a violation of a person. */
export class PersonViolationPath extends PersonPath {
  @LedgerIdField({ description: 'The violation.', example: 'V-2021-003' })
  readonly violationId!: string;
}

/** The path of an entry in the research-integrity list. */
export class IntegrityEntryPath extends PersonPath {
  @LedgerIdField({ description: 'The entry.', example: 'P21-02-leader' })
  readonly entryId!: string;
}
