import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { format, getFileInfo, resolveConfig } from 'prettier';

import type { GeneratedFiles, Generator } from './generator.ts';

/** A committed file that is not what its generator makes of today's sources. */
export interface Drift {
  readonly path: string;
  readonly kind: 'missing' | 'different' | 'left over';
}

/** What a generator makes, laid out as the repository's formatter would. */
export async function laidOut(generator: Generator): Promise<GeneratedFiles> {
  const files = await generator.generate();
  const formatted = new Map<string, string>();
  for (const [path, text] of files) {
    if (!generator.owns.some((owned) => owns(owned, path))) {
      throw new Error(`the generator "${generator.name}" writes ${path}, which it does not own`);
    }
    formatted.set(path, await formattedText(path, text));
  }
  return formatted;
}

/** Every way in which the tree differs from what a generator made. */
export async function driftOf(
  generator: Generator,
  files: GeneratedFiles,
  root: string,
): Promise<readonly Drift[]> {
  const drifts: Drift[] = [];
  for (const [path, text] of files) {
    const committed = await readIfThere(join(root, path));
    if (committed === undefined) drifts.push({ path, kind: 'missing' });
    else if (committed !== text) drifts.push({ path, kind: 'different' });
  }
  for (const path of await ownedPaths(generator, root)) {
    if (!files.has(path)) drifts.push({ path, kind: 'left over' });
  }
  return drifts;
}

/** Brings the tree in line with what a generator made. */
export async function mend(
  drifts: readonly Drift[],
  files: GeneratedFiles,
  root: string,
): Promise<void> {
  for (const { path } of drifts) {
    const text = files.get(path);
    if (text === undefined) await rm(join(root, path));
    else await write(join(root, path), text);
  }
}

function owns(owned: string, path: string): boolean {
  return owned.endsWith('/') ? path.startsWith(owned) : path === owned;
}

async function ownedPaths(generator: Generator, root: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const owned of generator.owns) {
    if (owned.endsWith('/')) paths.push(...(await filesUnder(owned, root)));
    else if ((await readIfThere(join(root, owned))) !== undefined) paths.push(owned);
  }
  return paths;
}

async function filesUnder(folder: string, root: string): Promise<readonly string[]> {
  const options = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(join(root, folder), options).catch(whenAbsent([]));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

async function formattedText(path: string, text: string): Promise<string> {
  const { ignored, inferredParser } = await getFileInfo(path, { ignorePath: '.prettierignore' });
  if (ignored || inferredParser === null) return text;
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(whenAbsent(undefined));
}

function whenAbsent<Value>(value: Value): (error: NodeJS.ErrnoException) => Value {
  return (error) => {
    if (error.code === 'ENOENT') return value;
    throw error;
  };
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
