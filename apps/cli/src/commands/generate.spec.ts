import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@grants/kernel';
import { generateHistory } from '../generate/generate-history.ts';
import { openLedger } from '../open-ledger.ts';
import { withLedgerForReading } from '../read-ledger.ts';
import { grants, inFolder } from '../specs/command-line.ts';

const SIZE = ['--projects', '40', '--seed', '5'] as const;
const history = [...generateHistory({ projects: 40, seed: 5 })];

describe('grants generate', () => {
  it('writes the history to a new file, an event a line', async () => {
    await inFolder(async (folder) => {
      const out = join(folder, 'events.jsonl');

      const outcome = await grants(['generate', ...SIZE, '--out', out]);

      expect(outcome.exitCode).toBe(0);
      expect(outcome.stdout).toContain('events of 40 applications');
      const lines = (await readFile(out, 'utf8')).trimEnd().split('\n');
      expect(lines).toEqual(history.map(canonicalJson));
      const again = await grants(['generate', ...SIZE, '--out', out]);
      expect([again.exitCode, again.stderr]).toEqual([
        1,
        `grants: ${out} is there already: name a new file with --out\n`,
      ]);
    });
  });

  it('fills an empty ledger, whose reactions have nothing left to do, and no other', async () => {
    await inFolder(async (folder) => {
      const outcome = await grants(['generate', ...SIZE, '--data', folder]);
      expect([outcome.exitCode, outcome.stderr]).toEqual([0, '']);

      const served = await openLedger(folder);
      await served.settled(20_000);
      await served.close();
      const terminal = {
        stdout: process.stdout,
        stderr: process.stderr,
        env: {},
        ending: new AbortController().signal,
      };
      const written = await withLedgerForReading(folder, terminal, ({ eventStore }) =>
        Array.fromAsync(eventStore.readAll()),
      );
      const timeless = (event: object) => canonicalJson({ ...event, recordedAt: '' });
      expect(written.map(timeless)).toEqual(history.map(timeless));

      const again = await grants(['generate', ...SIZE, '--data', folder]);
      expect(again.exitCode).toBe(1);
      expect(again.stderr).toContain('nothing generated is added to it');
    });
  }, 30_000);

  it('stops when it is told to, and says so', async () => {
    await inFolder(async (folder) => {
      const out = join(folder, 'events.jsonl');
      const outcome = await grants(['generate', ...SIZE, '--out', out], {
        ending: AbortSignal.abort(),
      });

      expect([outcome.exitCode, outcome.stderr]).toEqual([130, 'grants: ended early\n']);
    });
  });

  it('refuses a history of nothing', async () => {
    const outcome = await grants(['generate', '--projects', '0']);

    expect([outcome.exitCode, outcome.stderr]).toEqual([
      2,
      'grants: --projects must be at least 1\n',
    ]);
  });
});
