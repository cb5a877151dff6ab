import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type OutputBundle = Rolldown.OutputBundle;
type OutputChunk = Rolldown.OutputChunk;

export interface FirstLoadOptions {
  /** The modules that are there when the first page is: the entry and that page, by path from the root. */
  readonly of: readonly string[];
  /** Most KiB of compressed script that they and all they import may have. */
  readonly kibMax: number;
}

const KIB = 1024;

/**
 * Says how much script the browser loads before the first page is on the screen, compressed as the
 * network has it, and fails the build when it is too much. What is imported on demand does not count.
 */
export function firstLoad({ of, kibMax }: FirstLoadOptions): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunks = of.map((module) => chunkOf(bundle, module));
      const loaded = importedBy(bundle, chunks);
      const kib = loaded.reduce((sum, { code }) => sum + gzipSync(code).length, 0) / KIB;
      const told = `first load: ${kib.toFixed(1)} KiB of script in ${loaded.length} files (gzip)`;
      if (kib > kibMax) this.error(`${told}; at most ${kibMax} KiB are allowed`);
      this.info(told);
    },
  };
}

function chunksIn(bundle: OutputBundle): readonly OutputChunk[] {
  return Object.values(bundle).filter((output) => output.type === 'chunk');
}

function chunkOf(bundle: OutputBundle, module: string): OutputChunk {
  const chunk = chunksIn(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!chunk) throw new Error(`nothing was built from ${module}`);
  return chunk;
}

/** The chunks and all that they import, directly or not. */
function importedBy(bundle: OutputBundle, chunks: readonly OutputChunk[]): readonly OutputChunk[] {
  const byName = new Map(chunksIn(bundle).map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set(chunks);
  // A set yields what is added to it while it is walked.
  for (const chunk of loaded) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported) loaded.add(imported);
    }
  }
  return [...loaded];
}
