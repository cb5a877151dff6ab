import { SetMetadata } from '@nestjs/common';
import { COMMAND_ROLES, READING_ROLES } from '@grants/application';
import type { CommandRequest, Reading, Role } from '@grants/application';

/** What a route lets its caller do; the roles come from the one table of the application. */
export type Permission =
  | { readonly kind: 'gives'; readonly command: CommandRequest['type'] }
  | { readonly kind: 'reads'; readonly reading: Reading }
  /** Whoever has a token, in whatever role: what it says of the caller itself. */
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'anonymous' };

/** A permission that depends on the role. */
type OfARole = Extract<Permission, { kind: 'gives' | 'reads' }>;

const PERMISSION = Symbol('Permission');

/** States what a route lets its caller do. A route without a statement is closed to everybody. */
export const Permits = (permission: Permission): MethodDecorator =>
  SetMetadata(PERMISSION, permission);

/** The permission stated on a route's handler, if any. */
export function permissionOf(handler: object): Permission | undefined {
  return Reflect.getMetadata(PERMISSION, handler) as Permission | undefined;
}

/** The roles that may use a route, by the table. */
export function rolesPermitted(permission: OfARole): readonly Role[] {
  return permission.kind === 'gives'
    ? COMMAND_ROLES[permission.command]
    : READING_ROLES[permission.reading];
}

/** What a permission lets its caller do, in words for a refusal. */
export function actOf(permission: OfARole): string {
  return permission.kind === 'gives' ? `give ${permission.command}` : `read ${permission.reading}`;
}
