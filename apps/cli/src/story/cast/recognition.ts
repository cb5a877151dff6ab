import type { RecognitionContent, RightKind, Unit } from '@grants/domain';
import { calendarDate } from '@grants/kernel';
import { submitted } from './documents.ts';

/** A recognition of a story: its id, and everything the unit submits. */
export interface StoryRecognition {
  readonly recognitionId: string;
  readonly content: RecognitionContent;
}

/** What tells one transformation project from another. */
export interface RecognitionLine {
  readonly recognitionId: string;
  readonly applicant: Unit;
  readonly title: string;
  /** Code of the national high-tech field (SH-6.1). */
  readonly fieldCode: string;
  readonly right: RightKind;
  readonly grantedOn: string;
}

const MATERIALS = [
  'application-form',
  'intellectual-property-evidence',
  'previous-year-financial-statements',
  'previous-month-balance-sheet',
  'test-report',
] as const;

/** A transformation project in order: every condition met that its line lets be met. */
export function recognitionOf(line: RecognitionLine): StoryRecognition {
  const { recognitionId, applicant, title, fieldCode } = line;
  return {
    recognitionId,
    content: {
      title: `${title}（演示）`,
      applicant,
      registeredCity: '上海市',
      fieldCode,
      rights: [
        {
          kind: line.right,
          number: `ZL-${recognitionId}（演示）`,
          grantedOn: calendarDate(line.grantedOn),
          acquiredBy: 'own-development',
        },
      ],
      regulatedKinds: [],
      compulsoryCertification: false,
      excludedKinds: [],
      withResearchInstitution: false,
      priorityGrounds: [],
      documents: MATERIALS.map((kind) => submitted(kind, `${kind}.pdf`, recognitionId)),
      declaredBy: '王示一（虚构）',
    },
  };
}

/** The same project with other content. */
export function changedRecognition(
  recognition: StoryRecognition,
  changes: Partial<RecognitionContent>,
): StoryRecognition {
  return { ...recognition, content: { ...recognition.content, ...changes } };
}
