import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A text of the repository, by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const ROOTS = ['apps', 'docs', 'libs', 'test', 'tools'];
const PAGES = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'CONTRIBUTING.md'];
const READ = /\.(ts|md)$/;
const MADE = /(^|\/)(node_modules|dist)\//;

/** Every source and every page of the repository, nothing that is built or fetched. */
export async function sourceFiles(root: string): Promise<readonly SourceFile[]> {
  const found = await Promise.all(ROOTS.map((folder) => pathsUnder(root, folder)));
  const paths = [...found.flat(), ...PAGES].filter((path) => READ.test(path) && !MADE.test(path));
  return Promise.all(
    paths.toSorted().map(async (path) => ({
      path,
      text: await readFile(join(root, path), 'utf8'),
    })),
  );
}

async function pathsUnder(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
