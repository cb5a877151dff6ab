import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openEmbeddedLedger, systemClock } from '@grants/api';
import { run } from '../program.ts';
import { grants, inFolder } from '../specs/command-line.ts';

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/m;

/** Serves a folder on a free port, does something with its address, and ends it. */
async function serving(folder: string, use: (url: string) => Promise<void>) {
  const ending = new AbortController();
  const started = Promise.withResolvers<string>();
  let stdout = '';
  const ended = run(['serve', '--port', '0', '--data', folder], {
    stdout: {
      write: (text) => {
        stdout += text;
        const url = /http:\/\/\S+/.exec(stdout)?.[0];
        if (url !== undefined) started.resolve(url);
      },
    },
    stderr: { write: (text) => started.reject(new Error(text)) },
    env: {},
    ending: ending.signal,
  });
  try {
    await use(await started.promise);
  } finally {
    ending.abort();
  }
  return { exitCode: await ended, stdout };
}

describe('serve', () => {
  it('prints its address, and an administrator’s token on the first start alone', async () => {
    await inFolder(async (folder) => {
      let token = '';
      const first = await serving(folder, async (url) => {
        expect((await fetch(`${url}/docs`)).status).toBe(200);
      });
      expect(first.exitCode).toBe(0);
      token = TOKEN.exec(first.stdout)?.[0] ?? '';
      const second = await serving(folder, async (url) => {
        const headers = { authorization: `Bearer ${token}` };
        expect((await fetch(`${url}/api/v1/funds`, { headers })).status).toBe(200);
        expect((await fetch(`${url}/api/v1/funds`)).status).toBe(401);
      });
      expect(second.stdout).not.toMatch(TOKEN);
    });
  });

  it('says in one line that the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    await inFolder(async (folder) => {
      expect(await grants(['serve', '--port', String(port), '--data', folder])).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: `grants: cannot serve ${folder}: port ${port} of 127.0.0.1 is taken by another program; choose another with --port\n`,
      });
    });
    taken.close();
  });

  it('says in one line that another process has the folder', async () => {
    await inFolder(async (folder) => {
      const other = await openEmbeddedLedger({ dataFolder: folder, clock: systemClock });
      const { exitCode, stderr } = await grants(['serve', '--port', '0', '--data', folder]);
      await other.close();
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/^grants: cannot serve [^\n]*written by another process[^\n]*\n$/);
    });
  });

  it('says in one line that the folder cannot be made', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      const dataFolder = join(folder, 'file', 'data');
      expect(await grants(['serve', '--port', '0', '--data', dataFolder])).toMatchObject({
        exitCode: 1,
        stderr: `grants: cannot serve ${dataFolder}: ${dataFolder}: a part of its path is not a folder\n`,
      });
    });
  });

  it.each(['70000', 'x', '-1'])('takes no port %s', async (port) => {
    expect(await grants(['serve', `--port=${port}`])).toMatchObject({ exitCode: 2 });
  });
});
