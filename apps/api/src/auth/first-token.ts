import { open } from 'node:fs/promises';
import type { AccessTokens } from './access-tokens.ts';
import { hasCode } from './system-error.ts';

/**
 * The administrator's token of a new installation: once for a data folder, when it is first served
 * at an address, whatever was done with the folder before.
 */
export async function firstToken(
  tokens: AccessTokens,
  markerPath: string,
): Promise<string | undefined> {
  if (!(await isMarkedNow(markerPath))) return undefined;
  return tokens.issue({ actorId: 'administrator', roles: ['administrator'] });
}

/** Whether this call, and no other before it, left the mark. */
async function isMarkedNow(path: string): Promise<boolean> {
  try {
    const marker = await open(path, 'wx', 0o600);
    await marker.close();
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}
