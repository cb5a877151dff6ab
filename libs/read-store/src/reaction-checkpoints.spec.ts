import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Position } from '@grants/event-store';
import { SqliteReactionCheckpoints } from './reaction-checkpoints.ts';

describe('reaction checkpoints', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'grants-reactions-'));
    path = join(folder, 'reactions.db');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('know nothing before the first', async () => {
    const checkpoints = new SqliteReactionCheckpoints(path);
    expect(await checkpoints.reached()).toBeUndefined();
    checkpoints.close();
  });

  it('keep the last position over a restart', async () => {
    const before = new SqliteReactionCheckpoints(path);
    await before.advance('0000000000000007' as Position);
    await before.advance('0000000000000009' as Position);
    before.close();

    const after = new SqliteReactionCheckpoints(path);
    expect(await after.reached()).toBe('0000000000000009');
    after.close();
  });
});
