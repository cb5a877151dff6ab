import { roleKept, tokenKept } from './token.ts';

/** What every request carries: whose it is, and in which role. */
export function credentials(): Record<string, string> {
  const [token, role] = [tokenKept(), roleKept()];
  return {
    ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    ...(role === null ? {} : { 'Grants-Role': role }),
  };
}
