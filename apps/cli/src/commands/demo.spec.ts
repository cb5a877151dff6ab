import { describe, expect, it } from '@jest/globals';
import { run } from '../program.ts';
import { grants, inFolder } from '../specs/command-line.ts';
import { writeSampleLedger } from '../specs/sample-ledger.ts';

const BUILD_MS_MAX = 60_000;
const READY = 'docs/how-to/read-the-demo.md\n';

/** Runs `grants demo` until its words end with `until`, then tells it to end. */
async function demo(
  folder: string,
  until: string,
  whenReady = (_said: string) => Promise.resolve(),
) {
  const ending = new AbortController();
  const ready = Promise.withResolvers<undefined>();
  let [said, failed] = ['', ''];
  const ended = run(['demo', '--port', '0', '--data', folder], {
    stdout: {
      write: (text) => {
        said += text;
        if (said.endsWith(until)) ready.resolve(undefined);
      },
    },
    stderr: { write: (text) => (failed += text) },
    env: {},
    ending: ending.signal,
  });
  try {
    await Promise.race([ready.promise, ended]);
    await whenReady(said);
  } finally {
    ending.abort();
  }
  return { exitCode: await ended, said, failed };
}

describe('grants demo', () => {
  it(
    'builds the story in an empty folder, serves it with a token for each role, and only serves it the next time',
    async () => {
      await inFolder(async (folder) => {
        const first = await demo(folder, READY, async (said) => {
          const token = /^export SUPERVISOR=(\S+)$/m.exec(said)?.[1];
          const address = /'(http\S+\/projects\/\S+)'/.exec(said)?.[1];
          const answer = await fetch(address ?? '', {
            headers: { authorization: `Bearer ${token ?? ''}` },
          });
          expect(answer.status).toBe(200);
          const { items } = (await answer.json()) as { readonly items: readonly unknown[] };
          expect(items.length).toBeGreaterThan(0);
        });
        const second = await demo(folder, READY);

        expect([first.failed, second.failed]).toEqual(['', '']);
        expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
        expect(first.said).toContain('Telling the demo story: 2021 2022 2023 2024 2025, ');
        expect(second.said).not.toContain('Telling');
      });
    },
    BUILD_MS_MAX,
  );

  it('refuses a folder with another ledger and adds nothing to it', async () => {
    await inFolder(async (folder) => {
      await writeSampleLedger(folder);

      const outcome = await grants(['demo', '--port', '0', '--data', folder]);

      expect(outcome.exitCode).toBe(1);
      expect(outcome.stderr).toContain('there is another ledger in');
    });
  });

  it(
    'refuses a folder whose story was ended early, and says what to do',
    async () => {
      await inFolder(async (folder) => {
        const early = await demo(folder, ' 2022');
        const again = await grants(['demo', '--port', '0', '--data', folder]);

        expect(early.exitCode).toBe(130);
        expect(again.exitCode).toBe(1);
        expect(again.stderr).toContain('is not complete');
        expect(again.stderr).toContain('remove that folder');
      });
    },
    BUILD_MS_MAX,
  );
});
