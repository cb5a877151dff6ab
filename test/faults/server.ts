import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SERVE = at('./serve-in-2022.ts');
/** The command line as it is built and shipped. */
export const GRANTS = at('../../apps/cli/dist/src/main.js');

/** A ledger served by a process of its own. */
export interface Server {
  readonly url: string;
  /** Ends the process on the spot, as a power cut would; resolves when it is gone. */
  kill(): Promise<void>;
  /** Tells the process to end; resolves when it has, with what it said had gone wrong. */
  stop(): Promise<string>;
}

const running = new Set<ChildProcess>();

/** Ends whatever a scenario that failed half-way has left running. */
export function killWhatRuns(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Starts a server on a data folder. @throws Error with what it said when it does not start */
export async function startServer(dataFolder: string): Promise<Server> {
  const child = node([SERVE, dataFolder]);
  const gone = once(child, 'close') as Promise<[number | null]>;
  const faults = textOf(child.stderr);
  for await (const line of createInterface({ input: readable(child.stdout) })) {
    if (!line.startsWith('http')) continue;
    const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
      child.kill(signal);
      await gone;
    };
    return {
      url: line,
      kill: () => end('SIGKILL'),
      stop: async () => {
        await end('SIGTERM');
        return faults;
      },
    };
  }
  throw new Error(`the server did not start: ${await faults}`);
}

/** Runs a `grants` command to its end. */
export async function grants(
  ...words: readonly string[]
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = node([GRANTS, ...words]);
  const gone = once(child, 'close') as Promise<[number | null]>;
  const [stdout, stderr, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    gone,
  ]);
  return { code, stdout, stderr };
}

/** Jest's own flags and conditions are not for a process that runs what is built. */
function node(args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ['--no-warnings', ...args], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: 'pipe',
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

function readable(stream: ChildProcess['stdout']) {
  if (stream) return stream;
  throw new Error('the process has no output to read');
}

async function textOf(stream: ChildProcess['stdout']): Promise<string> {
  let text = '';
  for await (const chunk of readable(stream)) text += String(chunk);
  return text;
}
