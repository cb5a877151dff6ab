import type { Reading, Role } from '@grants/application';
import type { Instant } from '@grants/kernel';
import { Shown, ShownViews } from '../fields/shown.ts';

/** A role of a caller, and what it may read. */
export interface SessionRole {
  readonly role: Role;
  readonly readings: readonly Reading[];
}

/** Who a token speaks for. */
export interface Session {
  readonly actorId: string;
  readonly roles: readonly SessionRole[];
  readonly expiresAt: Instant;
}

/** A role of a caller, as the API shows it. */
export class SessionRoleView implements SessionRole {
  @Shown('text', 'The role.', 'finance-officer')
  readonly role!: Role;

  @Shown('texts', 'What the role may read.', ['funds', 'projects'])
  readonly readings!: readonly Reading[];
}

/** Who a token speaks for, as the API shows it. */
export class SessionView implements Session {
  @Shown('id', 'Who acts.', 'cz-shen')
  readonly actorId!: string;

  @ShownViews(() => SessionRoleView, 'Its roles; with several, `Grants-Role` says which one acts.')
  readonly roles!: readonly SessionRoleView[];

  @Shown('instant', 'When the token expires.')
  readonly expiresAt!: Instant;
}
