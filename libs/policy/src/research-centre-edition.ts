import type { Period } from '@grants/kernel';
import type { CentreAwardChapter } from './chapters/centre-award.ts';
import type { CentreConditionsChapter } from './chapters/centre-conditions.ts';
import type { CentreSelectionChapter } from './chapters/centre-selection.ts';
import type { PolicyVersion } from './finding.ts';

/**
 * One edition of the policy on R&D centres (创新研发中心), national, municipal and district, chapter
 * by chapter. Which edition rules is fixed by the call and stays with the centre for life.
 */
export interface ResearchCentreEdition {
  readonly version: PolicyVersion;
  /** Official title of the text. */
  readonly title: string;
  /** First and last day on which applications come under this edition. */
  readonly validity: Period;
  readonly conditions: CentreConditionsChapter;
  readonly selection: CentreSelectionChapter;
  readonly award: CentreAwardChapter;
}
