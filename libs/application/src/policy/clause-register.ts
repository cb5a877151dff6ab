import type { ClauseId } from '@grants/kernel';
import {
  chapterOf,
  CLAUSE_COVERAGE,
  CLAUSES,
  KEY_CORE_TECHNOLOGY_EDITIONS,
  POLICY_PARAMETERS,
  RECOGNITION_EDITIONS,
} from '@grants/policy';
import type { Clause, ClauseCoverage, ClauseKind, Cover, Sentence } from '@grants/policy';
import { sentenceOf } from '../replay/event-sentence.ts';

/** What makes the system do what a clause says, and where it is. */
export interface CoveredBy {
  readonly kind: Cover['kind'];
  /** Function, value, command or event; null where the clause makes the system do nothing. */
  readonly name: string | null;
  /** The file of a rule or parameter, the aggregate of a command or event. */
  readonly place: string | null;
  /** What a parameter or an event is called; null of what has no name but that of the code. */
  readonly told: Sentence | null;
}

/** A clause of a policy text, and what covers it. */
export interface RegisteredClause {
  readonly clause: ClauseId;
  readonly policyVersion: string;
  /** Official title of the text. */
  readonly document: string;
  readonly article: string;
  readonly chapter: string;
  readonly kind: ClauseKind;
  /** The words of the text, Chinese. */
  readonly quote: string;
  /** What the system does about it, or why it does nothing. */
  readonly remark: Sentence;
  readonly coveredBy: readonly CoveredBy[];
}

/** Which clauses; all where nothing is asked. */
export interface ClauseFilter {
  readonly policyVersion?: string;
  readonly chapter?: string;
  /** At least one thing of this kind covers it. */
  readonly coveredBy?: Cover['kind'];
  /** Part of the id, the article, the words of the text, or the remark. */
  readonly text?: string;
}

const TITLES: ReadonlyMap<string, string> = new Map(
  [...KEY_CORE_TECHNOLOGY_EDITIONS, ...RECOGNITION_EDITIONS].map(({ version, title }) => [
    version,
    title,
  ]),
);
const COVERAGE: ReadonlyMap<string, ClauseCoverage> = new Map(
  CLAUSE_COVERAGE.map((coverage) => [coverage.clause, coverage]),
);
const REGISTER: readonly RegisteredClause[] = CLAUSES.map(registered);

/** The clauses of both texts in the order of the texts, and what covers each. */
export function registeredClauses(filter: ClauseFilter = {}): readonly RegisteredClause[] {
  return REGISTER.filter((clause) => isAsked(clause, filter));
}

/** One clause, or nothing when the register has none such. */
export function registeredClause(id: string): RegisteredClause | undefined {
  return REGISTER.find(({ clause }) => clause === id);
}

/** Official title of the text of a policy version; the version itself when it is not known. */
export function titleOfPolicy(version: string): string {
  return TITLES.get(version) ?? version;
}

function registered(clause: Clause): RegisteredClause {
  const { id, policy, article, kind, quote } = clause;
  const { by = [], remark = { zh: '', en: '' } } = COVERAGE.get(id) ?? {};
  return {
    clause: id,
    policyVersion: policy,
    document: titleOfPolicy(policy),
    article,
    chapter: chapterOf(clause),
    kind,
    quote,
    remark,
    coveredBy: by.map((cover) => coveredBy(cover, policy)),
  };
}

function coveredBy(cover: Cover, policyVersion: string): CoveredBy {
  const { kind } = cover;
  switch (kind) {
    case 'rule':
      return { kind, name: cover.name, place: cover.file, told: null };
    case 'parameter':
      return {
        kind,
        name: cover.name,
        place: cover.file,
        told: labelOf(cover.name, policyVersion),
      };
    case 'step':
      return { kind, name: cover.name, place: cover.aggregate, told: null };
    case 'attestation': {
      const told = sentenceOf({ type: cover.name, summaryKey: cover.name });
      return { kind, name: cover.name, place: cover.aggregate, told };
    }
    case 'no-effect':
      return { kind, name: null, place: null, told: null };
  }
}

/** The label of a parameter; null where one name stands for several. */
function labelOf(name: string, policyVersion: string): Sentence | null {
  const named = POLICY_PARAMETERS.find(
    (parameter) => parameter.policyVersion === policyVersion && parameter.name === name,
  );
  return named?.label ?? null;
}

function isAsked(clause: RegisteredClause, { policyVersion, chapter, ...filter }: ClauseFilter) {
  if (policyVersion !== undefined && clause.policyVersion !== policyVersion) return false;
  if (chapter !== undefined && clause.chapter !== chapter) return false;
  const { coveredBy: kind, text } = filter;
  if (kind !== undefined && !clause.coveredBy.some((cover) => cover.kind === kind)) return false;
  return text === undefined || isNamedBy(clause, text.trim().toLowerCase());
}

function isNamedBy({ clause, article, quote, remark }: RegisteredClause, text: string): boolean {
  return [clause, article, quote, remark.zh, remark.en].some((words) =>
    words.toLowerCase().includes(text),
  );
}
