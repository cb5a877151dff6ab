import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the repository; Jest runs there. */
export const root = process.cwd();

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function isThere(path: string): boolean {
  return existsSync(join(root, path));
}

/** The folders directly in a folder; none when it is not there. */
export function foldersIn(path: string): readonly string[] {
  if (!isThere(path)) return [];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Every file that is in the repository or about to be: tracked, or neither tracked nor ignored. */
export function repositoryFiles(): readonly string[] {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', options, { cwd: root, encoding: 'utf8' });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && isThere(path));
}

/** Every TypeScript source of the repository. */
export function sources(): readonly string[] {
  return repositoryFiles().filter((path) => /\.tsx?$/.test(path));
}

export const isSpec = (path: string): boolean => path.endsWith('.spec.ts');

/** Whether a file is there for specs: one itself, a contract suite, or what specs share. */
export function isTestCode(path: string): boolean {
  return isSpec(path) || path.startsWith('test/') || /\/src\/(contract|specs)\//.test(path);
}

/** What a project's package.json says that these tests read. */
export interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

export function manifestOf(folder: string): Manifest {
  return JSON.parse(textOf(join(folder, 'package.json'))) as Manifest;
}

/** The projects a tsconfig.json refers to, as folders from the root. */
export function referencesOf(folder: string): readonly string[] {
  const { references } = JSON.parse(textOf(join(folder, 'tsconfig.json'))) as {
    readonly references: readonly { readonly path: string }[];
  };
  return references.map(({ path }) => join(folder, path));
}

/** Libraries and applications: every npm workspace that has a package.json. */
export function packages(): readonly string[] {
  return ['libs', 'apps']
    .flatMap((parent) => foldersIn(parent).map((name) => join(parent, name)))
    .filter((folder) => isThere(join(folder, 'package.json')));
}

/** The modules a source imports or re-exports from, as written. */
export function importsOf(path: string): readonly string[] {
  const found = textOf(path).matchAll(
    /^(?:import|export|\} from)\b[^;]*?from '([^']+)'|^import '([^']+)'/gm,
  );
  return [...found].map(([, from, bare]) => from ?? bare ?? '');
}
