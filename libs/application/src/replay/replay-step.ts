import type { RecordedEvent } from '@grants/event-store';
import { dateAt } from '@grants/kernel';
import { clauseOf, explainedBasis } from '@grants/policy';
import type { Basis, ExplainedFinding, Sentence } from '@grants/policy';
import type { HistoryEntry } from '@grants/read-store';
import { changesBetween } from './changes.ts';
import type { MomentChange } from './changes.ts';
import { sentenceOf } from './event-sentence.ts';
import type { Moment } from './moment.ts';
import { STEP_KINDS } from './step-kinds.ts';
import type { StepKind } from './step-kinds.ts';
import type { StorySoFar } from './story-so-far.ts';
import { toldFacts } from './told-facts.ts';
import type { ToldFact } from './told-facts.ts';

/** A clause that something rests on, in the words of the text. */
export interface CitedClause {
  readonly id: string;
  /** Where the text has it; empty for a clause that is no longer known. */
  readonly article: string;
  readonly quote: string;
}

/** One event of a story, told, and how everything stood after it. */
export interface ReplayStep extends Omit<HistoryEntry, 'clauses' | 'basis' | 'facts'> {
  /** Its place in the story, from 1. */
  readonly number: number;
  readonly kind: StepKind;
  readonly sentence: Sentence;
  /** Whether the ledger took it on a later day than it happened. */
  readonly recordedLate: boolean;
  readonly clauses: readonly CitedClause[];
  readonly findings: readonly ExplainedFinding[];
  readonly facts: readonly ToldFact[];
  readonly moment: Moment;
  /** What differs from the step before; everything at the first. */
  readonly changed: readonly MomentChange[];
}

/** What a step is made from. */
export interface StepParts {
  readonly entry: HistoryEntry;
  /** What was recorded, where the entry is of a life that is told. */
  readonly event: RecordedEvent | undefined;
  readonly before: ReplayStep | undefined;
}

/** The next step of a story. */
export function nextStep(story: StorySoFar, { entry, event, before }: StepParts): ReplayStep {
  const { clauses, basis, facts, ...told } = entry;
  const moment = story.take(entry, event);
  return {
    ...told,
    number: (before?.number ?? 0) + 1,
    kind: kindOf(entry.type),
    sentence: sentenceOf(entry),
    recordedLate: dateAt(entry.recordedAt) > entry.occurredOn,
    clauses: clauses.map(citedClause),
    // The findings an event holds are what a rule said of the facts; history keeps them as they are.
    findings: explainedBasis(basis as unknown as Basis),
    facts: toldFacts(entry),
    moment,
    changed: changesBetween(before?.moment, moment),
  };
}

function kindOf(type: string): StepKind {
  const kinds: Readonly<Record<string, StepKind>> = STEP_KINDS;
  return kinds[type] ?? 'record';
}

function citedClause(id: string): CitedClause {
  const { article = '', quote = '' } = clauseOf(id) ?? {};
  return { id, article, quote };
}
