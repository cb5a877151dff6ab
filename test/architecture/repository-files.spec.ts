import { describe, expect, it } from '@jest/globals';

import { isSpec, isThere, manifestOf, repositoryFiles, sources, textOf } from './workspace.ts';

const LINES_MAX = 250;
const LINES_MAX_IN_TESTS = 400;

/** Written by tools, not by people; how long they are says nothing. */
const GENERATED = /^(libs\/api-client\/|libs\/kernel\/src\/official-calendar\.ts$)/;
const TEXT = /\.(ts|tsx|mjs|json|md|yml|yaml|tsv|csv|html|css|sh)$|Dockerfile$|^\.ci\/run$/;

/** A folder of one machine: a home, a scratch folder, a checkout. */
const MACHINE_PATH = /(?<![\w.)}/-])\/(?:home|Users|root|work|tmp|mnt)\/\w|[A-Z]:\\\\?Users/;

const WAIVER = /(?:\/\/|\/\*)\s*eslint-disable(?:-next-line|-line)?\b(.*)/g;
const NAMES_RULE_AND_REASON = /^\s+[@a-z][\w@/-]*(?:,\s*[@a-z][\w@/-]*)*\s+--\s+\S.{9,}/;
const FOCUS = /\b(?:describe|it|test)\.only\b|\b(?:fdescribe|fit)\(/;

const texts = repositoryFiles().filter((path) => TEXT.test(path));

function linesOf(path: string): number {
  return textOf(path).trimEnd().split('\n').length;
}

function linesMax(path: string): number {
  const isTest = isSpec(path) || path.startsWith('test/') || path.includes('/src/contract/');
  return isTest ? LINES_MAX_IN_TESTS : LINES_MAX;
}

/** Files with a line that matches, each with its line numbers. */
function findings(paths: readonly string[], pattern: RegExp): readonly string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

describe('the repository', () => {
  it('has no source beyond its cap, waiver or not', () => {
    const written = sources().filter((path) => !GENERATED.test(path));
    const long = written.filter((path) => linesOf(path) > linesMax(path));
    expect(long.map((path) => `${path}: ${linesOf(path)} lines`)).toEqual([]);
  });

  it('waives a lint rule only by name and with a reason', () => {
    const bare = sources().flatMap((path) =>
      [...textOf(path).matchAll(WAIVER)]
        .filter(([, rest = '']) => !NAMES_RULE_AND_REASON.test(rest))
        .map(([waiver]) => `${path}: ${waiver}`),
    );
    expect(bare).toEqual([]);
  });

  it('names no folder of anybody’s machine', () => {
    expect(findings(texts, MACHINE_PATH)).toEqual([]);
  });

  it('takes packages from no registry of its own', () => {
    const lock = textOf('package-lock.json');
    const sourcesOfPackages = [...lock.matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)];
    const hosts = new Set(sourcesOfPackages.map(([, host]) => host));
    expect([...hosts].filter((host) => host !== 'https://registry.npmjs.org')).toEqual([]);
  });

  it('runs every test there is: none is singled out', () => {
    expect(findings(sources().filter(isSpec), FOCUS)).toEqual([]);
  });

  const pages = repositoryFiles().filter((path) => path.endsWith('.md'));

  it.each(pages)('%s names only npm scripts that exist', (path) => {
    const scripts = manifestOf('.').scripts ?? {};
    const named = [...textOf(path).matchAll(/npm run (?:-s |--silent )?([a-z][\w:-]*)/g)];
    expect(named.map(([, script = '']) => script).filter((it) => !(it in scripts))).toEqual([]);
  });

  it.each(pages)('%s points only at files that exist', (path) => {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    const links = [...textOf(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];
    const dead = links.map(([, link = '']) => link).filter((link) => !isThere(folder + link));
    expect(dead).toEqual([]);
  });
});
