import { spawn } from 'node:child_process';

/** A finished command: how it ended and all it said. */
export interface Finished {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** A busy machine may take its time; what does not end at all still fails. */
const LIMIT_MS = 30 * 60_000;

/** Runs an npm script to its end, or to the time limit, and keeps what it says. */
export async function runScript(
  script: string,
  options: readonly string[] = [],
): Promise<Finished> {
  const started = performance.now();
  const child = spawn('npm', ['run', '--silent', script, '--', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MS,
  });
  const pieces: Buffer[] = [];
  const keep = (piece: Buffer) => pieces.push(piece);
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ending = await new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ?? String(code)));
  });
  const ok = ending === '0';
  const said = Buffer.concat(pieces).toString('utf8').trimEnd();
  return {
    ok,
    output: ok ? said : `${said}\n(ended with ${ending})`,
    seconds: (performance.now() - started) / 1000,
  };
}
