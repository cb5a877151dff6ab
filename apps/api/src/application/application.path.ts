import { LedgerIdField } from '../fields/fields.ts';

/** The path of an application. */
export class ApplicationPath {
  @LedgerIdField({ description: 'The application.', example: 'A-2022-0042' })
  readonly applicationId!: string;
}

/** The path of an expert on an application. */
export class ApplicationExpertPath extends ApplicationPath {
  @LedgerIdField({ description: 'The expert.', example: 'E-0007' })
  readonly expertId!: string;
}

/** The path of a hold on an application. */
export class ApplicationHoldPath extends ApplicationPath {
  @LedgerIdField({ description: 'The hold.', example: 'H-01' })
  readonly holdId!: string;
}
