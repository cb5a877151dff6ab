import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../program.ts';

/** What a command line did. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandLineOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly ending?: AbortSignal;
}

/** Runs a command line in this process, with nothing of the process around it. */
export async function grants(
  argv: readonly string[],
  { env = {}, ending = new AbortController().signal }: CommandLineOptions = {},
): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  const exitCode = await run(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env,
    ending,
  });
  return { exitCode, stdout, stderr };
}

/** Gives a spec a folder of its own and takes it away afterwards. */
export async function inFolder(spec: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'grants-cli-'));
  try {
    await spec(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
