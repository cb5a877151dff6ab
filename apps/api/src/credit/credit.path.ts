import type { CreditCode } from '@grants/kernel';
import { CreditCodeField, LedgerIdField } from '../fields/fields.ts';

/** The path of a unit's credit record. */
export class UnitPath {
  @CreditCodeField({ description: 'Unified social credit code of the unit.' })
  readonly creditCode!: CreditCode;
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

/** The path of a person's credit record. */
export class PersonPath {
  @LedgerIdField({ description: 'Keyed hash of the identity number.', example: 'p-7f3a9c20' })
  readonly personRef!: string;
}

/** The path of a violation of a person. */
export class PersonViolationPath extends PersonPath {
  @LedgerIdField({ description: 'The violation.', example: 'V-2021-003' })
  readonly violationId!: string;
}
