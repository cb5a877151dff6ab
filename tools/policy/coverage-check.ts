import { CLAUSE_COVERAGE, CLAUSES, EXPLANATIONS } from '@grants/policy';
import type { Clause, ClauseCoverage, Cover } from '@grants/policy';

import { NO_CITATIONS } from './no-citations.ts';
import type { Citation, PolicySource } from './policy-source.ts';

/** A clause as far as its coverage is told. */
export type CoveredClause = Pick<Clause, 'id' | 'policy' | 'article' | 'quote'>;

/** What the clauses are held against; the repository's own, but in specs. */
export interface PolicyRegisters {
  readonly clauses: readonly CoveredClause[];
  readonly coverage: readonly ClauseCoverage[];
  /** Names of the rules that are put into words. */
  readonly explained: readonly string[];
}

/** A clause and what covers it; nothing when it is uncovered. */
export interface CoverageRow {
  readonly clause: CoveredClause;
  readonly coverage: ClauseCoverage | undefined;
}

export interface CoverageReport {
  readonly rows: readonly CoverageRow[];
  readonly covered: number;
  /** What is wrong, one sentence each. */
  readonly problems: readonly string[];
}

/** The registers of the policy library. */
export const REGISTERS: PolicyRegisters = {
  clauses: CLAUSES,
  coverage: CLAUSE_COVERAGE,
  explained: Object.keys(EXPLANATIONS),
};

/** Holds registers and sources against each other. */
export function coverageReport(source: PolicySource, registers = REGISTERS): CoverageReport {
  const { clauses, coverage } = registers;
  const byClause = new Map(coverage.map((entry) => [entry.clause as string, entry]));
  const unresolved = coverage.flatMap((entry) => unresolvedIn(entry, source));
  const broken = new Set(unresolved.map(({ clause }) => clause));
  const rows = clauses.map((clause) => ({ clause, coverage: byClause.get(clause.id) }));
  const uncovered = rows.filter(
    ({ clause, coverage: by }) => by === undefined || broken.has(clause.id),
  );
  return {
    rows,
    covered: clauses.length - uncovered.length,
    problems: [
      ...rows
        .filter((row) => row.coverage === undefined)
        .map(({ clause }) => `${clause.id} is not covered`),
      ...unresolved.map(({ clause, missing }) => `${clause} names ${missing}`),
      ...withoutTitle(source, registers),
      ...withoutWords(source, registers),
      ...unknownClauses(source.citations, registers),
    ],
  };
}

/** How a cover is called in print: `rule award-cap` reads `minhang-2021/award.awardCap`. */
export function coverName(cover: Cover): string {
  switch (cover.kind) {
    case 'rule':
    case 'parameter':
      return `${cover.file}.${cover.name}`;
    case 'step':
    case 'attestation':
      return `${cover.aggregate}.${cover.name}`;
    case 'no-effect':
      return 'no system effect';
  }
}

interface Unresolved {
  readonly clause: string;
  readonly missing: string;
}

function unresolvedIn({ clause, by }: ClauseCoverage, source: PolicySource): readonly Unresolved[] {
  return by
    .filter((cover) => !isThere(cover, source))
    .map((cover) => ({
      clause,
      missing: `the ${cover.kind} ${coverName(cover)}, which is not there`,
    }));
}

function isThere(cover: Cover, { policyExports, steps, events }: PolicySource): boolean {
  switch (cover.kind) {
    case 'rule':
      return policyExports.get(cover.file)?.functions.includes(cover.name) ?? false;
    case 'parameter':
      return policyExports.get(cover.file)?.values.includes(cover.name) ?? false;
    case 'step':
      return steps.has(coverName(cover));
    case 'attestation':
      return events.has(coverName(cover));
    case 'no-effect':
      return true;
  }
}

/** A clause that a rule comes from is in the title of a spec of the policy library. */
function withoutTitle(
  { rules, clausesInTitles }: PolicySource,
  { coverage }: PolicyRegisters,
): readonly string[] {
  const ofRules = coverage
    .filter(({ by }) => by.some(({ kind }) => kind === 'rule'))
    .map(({ clause }) => clause as string);
  const named = rules.flatMap(({ clause }) => (clause === undefined ? [] : [clause]));
  return [...new Set([...ofRules, ...named])]
    .filter((clause) => !clausesInTitles.has(clause))
    .map((clause) => `${clause} has a rule and no spec of libs/policy whose title cites it`);
}

function withoutWords({ rules }: PolicySource, { explained }: PolicyRegisters): readonly string[] {
  const told = new Set(explained);
  return [...new Set(rules.map(({ rule }) => rule))]
    .filter((rule) => !told.has(rule))
    .map((rule) => `the rule ${rule} has no explanation in libs/policy/src/explanations`);
}

function unknownClauses(
  citations: readonly Citation[],
  { clauses }: PolicyRegisters,
): readonly string[] {
  const ids = clauses.map(({ id }) => id as string);
  const known = new Set(ids);
  return citations
    .filter(({ id }) => !known.has(id) && !ids.some((clause) => isPartOf(clause, id)))
    .filter(({ id, path }) => !(NO_CITATIONS[path]?.includes(id) ?? false))
    .map(({ id, path }) => `${path} cites ${id}, which is no clause`);
}

/** `MH-1.1.3` is part of the chapter `MH-1.1`, `MH-2.1.2c` of `MH-2.1.2`. */
function isPartOf(clause: string, chapter: string): boolean {
  return clause.startsWith(chapter) && /^[.a-z]/.test(clause.slice(chapter.length));
}
