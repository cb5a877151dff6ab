import { writtenToken } from './written-token.ts';

const TOKEN = 'grants.token';
const ROLE = 'grants.role';

/** The token that was given, kept as long as the tab is open and never longer. */
export const tokenKept = (): string | null => sessionStorage.getItem(TOKEN);

/** How roles are written; nothing else may be sent as one. */
const WRITTEN_ROLE = /^[a-z-]+$/;

/** The role that was chosen, of a token with several. */
export function roleKept(): string | null {
  const role = sessionStorage.getItem(ROLE);
  return role !== null && WRITTEN_ROLE.test(role) ? role : null;
}

export function keepToken(token: string): void {
  sessionStorage.setItem(TOKEN, writtenToken(token));
  sessionStorage.removeItem(ROLE);
}

export function keepRole(role: string): void {
  sessionStorage.setItem(ROLE, role);
}

export function forgetRole(): void {
  sessionStorage.removeItem(ROLE);
}

export function forgetToken(): void {
  sessionStorage.removeItem(TOKEN);
  sessionStorage.removeItem(ROLE);
}

/**
 * A link that signs in has the token behind `#token=`: a browser sends that part to nobody. It goes
 * from the address line and from the history at once.
 */
export function takeTokenFromAddress(): void {
  const { hash, pathname, search } = window.location;
  const token = new URLSearchParams(hash.slice(1)).get('token');
  if (token === null) return;
  keepToken(token);
  window.history.replaceState(null, '', pathname + search);
}
