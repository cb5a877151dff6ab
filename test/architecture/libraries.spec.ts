import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import {
  foldersIn,
  importsOf,
  isTestCode,
  isThere,
  manifestOf,
  packages,
  referencesOf,
  repositoryFiles,
  sources,
} from './workspace.ts';

const libraries = foldersIn('libs');
const OURS = '@grants/';

/** What each pure room may depend on; the rule for sources is in tools/lint, this one for manifests. */
const PURE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  kernel: ['decimal.js'],
  policy: ['@grants/kernel'],
  domain: ['@grants/kernel', '@grants/policy'],
  projections: ['@grants/domain', '@grants/kernel', '@grants/policy', 'pinyin-pro'],
  matching: ['@grants/kernel'],
  transparency: ['@grants/kernel'],
};

const pureRooms = libraries.filter((name) => name in PURE_ROOMS);

function packageOf(specifier: string): string {
  const [scopeOrName = '', name = ''] = specifier.split('/');
  return scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName;
}

/** Packages that the shipped sources of a project import. */
function importedPackages(folder: string): readonly string[] {
  const imported = sources()
    .filter(
      (path) => folder !== 'libs/testing' && path.startsWith(`${folder}/`) && !isTestCode(path),
    )
    .flatMap(importsOf)
    .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'));
  return [...new Set(imported.map(packageOf))];
}

describe('every library', () => {
  it.each(libraries)('%s has one index.ts, at its root', (name) => {
    const indexes = repositoryFiles().filter(
      (path) => path.startsWith(`libs/${name}/`) && path.endsWith('/index.ts'),
    );
    expect(indexes).toEqual([`libs/${name}/index.ts`]);
  });

  it.each(libraries)('%s is not entered by its own index', (name) => {
    const insiders = sources().filter((path) => path.startsWith(`libs/${name}/src/`));
    const own = /^(\.\.?\/)+index\.ts$/;
    const through = insiders.filter((path) =>
      importsOf(path).some((from) => own.test(from) || packageOf(from) === OURS + name),
    );
    expect(through).toEqual([]);
  });
});

describe('every pure room', () => {
  it.each(pureRooms)('%s depends on nothing but its neighbours below', (name) => {
    const { dependencies = {}, devDependencies = {} } = manifestOf(`libs/${name}`);
    const beyond = Object.keys(dependencies).filter((it) => !PURE_ROOMS[name]?.includes(it));
    expect(beyond).toEqual([]);
    expect(devDependencies).toEqual({});
  });
});

const CONSOLE = 'apps/console';
/** Folders that are compiled for a machine of their own, or outside of the workspaces. */
const WITHOUT_MANIFEST = ['apps/console/build', 'test', 'test/console', 'tools'];

describe('every project', () => {
  const folders = packages();

  it.each(folders)('%s is named after its folder', (folder) => {
    expect(manifestOf(folder).name).toBe(OURS + (folder.split('/')[1] ?? ''));
  });

  it.each(folders)('%s declares every package its sources import', (folder) => {
    const { dependencies = {}, devDependencies = {} } = manifestOf(folder);
    // What the console imports goes into its bundle: nothing of it is there at run time.
    const declared = folder === CONSOLE ? devDependencies : dependencies;
    expect(importedPackages(folder).filter((name) => !(name in declared))).toEqual([]);
  });

  it.each(folders)('%s refers to the projects it depends on', (folder) => {
    const { dependencies = {} } = manifestOf(folder);
    // The API serves the console's built files; it compiles nothing against them.
    const compiled = folders.filter((other) => other !== CONSOLE);
    const ours = compiled.filter((other) => manifestOf(other).name in dependencies);
    const missing = ours.filter((other) => !referencesOf(folder).includes(other));
    expect(missing).toEqual([]);
  });

  it('is listed in the root tsconfig.json, so that the build reaches it', () => {
    const listed = referencesOf('.').toSorted();
    const configured = [...folders, ...WITHOUT_MANIFEST].filter((folder) =>
      isThere(join(folder, 'tsconfig.json')),
    );
    expect(listed).toEqual(configured.toSorted());
  });
});
