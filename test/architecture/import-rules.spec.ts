import { execFileSync } from 'node:child_process';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { foldersIn, root } from './workspace.ts';

const PURE = ['kernel', 'policy', 'domain', 'projections', 'matching', 'transparency'];
const STORES = ['event-store', 'read-store'];

/** Who may import whom, said once more by hand, so that the lint rules are held to it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  policy: ['kernel'],
  domain: ['kernel', 'policy'],
  projections: ['kernel', 'policy', 'domain'],
  matching: ['kernel'],
  transparency: ['kernel'],
  'event-store': ['kernel'],
  'event-store-sqlite': ['kernel', 'event-store'],
  'event-store-kurrent': ['kernel', 'event-store'],
  'read-store': ['kernel', 'projections', 'event-store'],
  application: [...PURE, ...STORES],
  testing: ['kernel'],
  'api-client': [],
};

/** One line each; none may stand in a pure room. */
const IMPURE = [
  "import 'node:fs';",
  "import 'kysely';",
  'export const a1 = Date.now();',
  'export const a2 = new Date();',
  'export const a3 = Math.random();',
  'export const a4 = performance.now();',
  'export const a5 = setTimeout(String, 1);',
  'export const a6 = process.pid;',
  'export const a7 = async () => 1;',
  'export const a8 = Promise.resolve(1);',
  'export const a9 = (seal: ClassDecorator) => { @seal class A { a = 1; } return A; };',
];
const PURE_LINE = 'export const b1 = new Date(0);';

interface Probe {
  readonly path: string;
  readonly text: string;
}

interface Broken {
  readonly line: number;
  readonly rule: string;
}

const libraries = foldersIn('libs');
const pureRooms = libraries.filter((name) => PURE.includes(name));

const importProbe = (name: string): Probe => ({
  path: `libs/${name}/index.ts`,
  text: libraries.map((other) => `import '@grants/${other}';\n`).join(''),
});

const impureProbe = (name: string): Probe => ({
  path: `libs/${name}/index.ts`,
  text: [...IMPURE, PURE_LINE, ''].join('\n'),
});

describe('lint', () => {
  let imports: ReadonlyMap<string, readonly Broken[]>;
  let impurities: ReadonlyMap<string, readonly Broken[]>;

  beforeAll(() => {
    const probes = [...libraries.map(importProbe), ...pureRooms.map(impureProbe)];
    const answer = execFileSync('node', ['test/architecture/lint-probes.mjs'], {
      cwd: root,
      input: JSON.stringify(probes),
      encoding: 'utf8',
    });
    const broken = JSON.parse(answer) as readonly (readonly Broken[])[];
    const keyed = (names: readonly string[], from: number) =>
      new Map(names.map((name, index) => [name, broken[from + index] ?? []]));
    imports = keyed(libraries, 0);
    impurities = keyed(pureRooms, libraries.length);
  }, 60_000);

  it.each(libraries)('lets %s import what it may, and nothing else of ours', (name) => {
    const refused = (imports.get(name) ?? [])
      .filter(({ rule }) => rule === '@nx/enforce-module-boundaries')
      .map(({ line }) => libraries[line - 1] ?? '');
    const allowed = libraries.filter((other) => !refused.includes(other) && other !== name);
    const expected = libraries.filter((other) => MAY_IMPORT[name]?.includes(other));
    // Specs of every library above the kernel, which `testing` itself needs, may import `testing`.
    expect(allowed.filter((other) => other !== 'testing')).toEqual(expected);
  });

  it.each(libraries.filter((name) => name !== 'testing'))(
    'keeps test code out of what %s ships',
    (name) => {
      const line = libraries.indexOf('testing') + 1;
      const rules = (imports.get(name) ?? [])
        .filter((broken) => broken.line === line)
        .map(({ rule }) => rule);
      expect(rules).toContain('@typescript-eslint/no-restricted-imports');
    },
  );

  it.each(pureRooms)('lets no clock, chance, I/O, waiting or decorator into %s', (name) => {
    const bans = (impurities.get(name) ?? []).filter(({ rule }) => rule.includes('no-restricted-'));
    const lines = [...new Set(bans.map(({ line }) => line))];
    expect(lines.toSorted((a, b) => a - b)).toEqual(IMPURE.map((_line, index) => index + 1));
  });
});
