import type ts from 'typescript';
import type { SourceFile } from './source-files.ts';

import { contractsIn, exportedBy, functionsIn, rulesIn, syntaxOf, titlesIn } from './syntax.ts';
import type { Exported, NamedRule } from './syntax.ts';

/** A clause id that is written somewhere. */
export interface Citation {
  readonly id: string;
  readonly path: string;
}

/** What the repository's sources say that the clause register is held against. */
export interface PolicySource {
  /** Exports of the policy library, by path under `libs/policy/src` without its ending. */
  readonly policyExports: ReadonlyMap<string, Exported>;
  /** Rules of the policy library as their findings name them. */
  readonly rules: readonly NamedRule[];
  /** `aggregate.Command`, where the command is declared and decided on. */
  readonly steps: ReadonlySet<string>;
  /** `aggregate.Event`. */
  readonly events: ReadonlySet<string>;
  /** Clauses that titles of the policy library's specs cite. */
  readonly clausesInTitles: ReadonlySet<string>;
  readonly citations: readonly Citation[];
}

const POLICY = /^libs\/policy\/src\/(.+)\.ts$/;
const DOMAIN = /^libs\/domain\/src\/([^/]+)\/.+\.ts$/;
const DECIDING = /\/decide(\.ts|\/)/;
/** `MH-1.6.4`, `MH-2.1.2c`, `MH-O2`, `SH-C`; not a contract number such as MH-2022-001. */
const CLAUSE_ID = /\b(?:MH|SH)-(?:[A-Z]\d*|\d{1,2}(?:\.\d{1,2}[a-z]?)*)(?![\w-])/g;

export function policySourceOf(files: readonly SourceFile[]): PolicySource {
  const read = files.filter(({ path }) => POLICY.test(path) || DOMAIN.test(path)).map(parsed);
  const specs = read.filter(({ path }) => path.endsWith('.spec.ts') && POLICY.test(path));
  const sources = read.filter(({ path }) => !path.endsWith('.spec.ts'));
  return {
    policyExports: new Map(
      sources.flatMap(({ path, syntax }) => {
        const name = POLICY.exec(path)?.[1];
        return name === undefined ? [] : [[name, exportedBy(syntax)] as const];
      }),
    ),
    rules: sources
      .filter(({ path }) => POLICY.test(path) && !path.includes('/specs/'))
      .flatMap(({ syntax }) => rulesIn(syntax)),
    steps: stepsIn(sources),
    events: new Set(inAggregates(sources, (syntax) => contractsIn(syntax, 'EventOf'))),
    clausesInTitles: new Set(specs.flatMap(({ syntax }) => titlesIn(syntax)).flatMap(idsIn)),
    citations: files.flatMap(({ path, text }) => idsIn(text).map((id) => ({ id, path }))),
  };
}

interface ParsedFile {
  readonly path: string;
  readonly syntax: ts.SourceFile;
}

function parsed(file: SourceFile): ParsedFile {
  return { path: file.path, syntax: syntaxOf(file) };
}

/** The clause ids in a text, each once. */
export function idsIn(text: string): readonly string[] {
  return [...new Set(text.match(CLAUSE_ID))];
}

/** A command is a step of a lifecycle when its aggregate has the function that decides on it. */
function stepsIn(sources: readonly ParsedFile[]): ReadonlySet<string> {
  const commands = inAggregates(sources, (syntax) => contractsIn(syntax, 'CommandOf'));
  const deciding = sources.filter(({ path }) => DECIDING.test(path));
  const decided = new Set(inAggregates(deciding, (syntax) => functionsIn(syntax).map(capitalised)));
  return new Set(commands.filter((command) => decided.has(command)));
}

function inAggregates(
  sources: readonly ParsedFile[],
  namesIn: (syntax: ts.SourceFile) => readonly string[],
): readonly string[] {
  return sources.flatMap(({ path, syntax }) => {
    const aggregate = DOMAIN.exec(path)?.[1];
    return aggregate === undefined ? [] : namesIn(syntax).map((name) => `${aggregate}.${name}`);
  });
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
