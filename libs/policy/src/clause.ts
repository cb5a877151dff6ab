import type { ClauseId } from '@grants/kernel';
import type { PolicyVersion } from './finding.ts';

/** What a clause makes the system do. */
export type ClauseKind =
  | 'attestation'
  | 'context'
  | 'credit'
  | 'duplicate'
  | 'eligibility'
  | 'money'
  | 'parameter'
  | 'record'
  | 'workflow';

/** One clause of a policy text, in the words of the text. */
export interface Clause {
  readonly id: ClauseId;
  readonly policy: PolicyVersion;
  /** Where the text has it, e.g. `细则 一(六) 预算管理`. */
  readonly article: string;
  readonly kind: ClauseKind;
  /** The words of the text, Chinese. */
  readonly quote: string;
}
