import type { CreditSubject } from '@grants/domain';
import { calendarDate } from '@grants/kernel';
import type { CreditCode } from '@grants/kernel';
import type { Act } from '../act.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';
import type { StoryProject } from './approval.ts';

/** A tax violation another authority decided on (MH-1.1.6). */
export function recordViolation(creditCode: CreditCode, occurredOn: string, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.creditOfficer,
    request: {
      type: 'RecordViolation',
      data: {
        subject: subjectOf(creditCode),
        violationId: violationIdOf(creditCode),
        kind: 'tax',
        occurredOn: calendarDate(occurredOn),
        decidedOn: on,
        note: '少列收入，由税务机关作出处理决定',
        document: official('沪税处', on, serialOf(creditCode)),
      },
    },
  };
}

/** A false report in its research, found by the city (SH-5.2). */
export function recordDishonesty(creditCode: CreditCode, occurredOn: string, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.creditOfficer,
    request: {
      type: 'RecordViolation',
      data: {
        subject: subjectOf(creditCode),
        violationId: violationIdOf(creditCode),
        kind: 'research-integrity',
        occurredOn: calendarDate(occurredOn),
        decidedOn: on,
        note: '检测数据造假，由市科委作出处理决定',
        document: official('沪科信', on, serialOf(creditCode)),
      },
    },
  };
}

/** The decision was annulled; it counts for nothing from the beginning. */
export function withdrawViolation(creditCode: CreditCode, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.creditOfficer,
    request: {
      type: 'WithdrawViolation',
      data: {
        subject: subjectOf(creditCode),
        violationId: violationIdOf(creditCode),
        reason: '行政复议决定撤销原处理决定',
        document: official('沪税复', on, serialOf(creditCode)),
      },
    },
  };
}

/** Three years for both programmes, from the day of the document (SH-18.3). */
export function imposeBan(
  creditCode: CreditCode,
  ground: 'misreporting' | 'concealment',
  date: string,
): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.creditOfficer,
    request: {
      type: 'ImposeBan',
      data: {
        subject: subjectOf(creditCode),
        banId: banIdOf(creditCode),
        ground,
        firstDay: on,
        programmes: ['key-core-technology', 'high-tech-transformation'],
        document: official('闵科信', on, `禁${serialOf(creditCode)}`),
      },
    },
  };
}

export function liftBan(creditCode: CreditCode, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.creditOfficer,
    request: {
      type: 'LiftBan',
      data: {
        subject: subjectOf(creditCode),
        banId: banIdOf(creditCode),
        liftedOn: on,
        reason: '信用修复完成，提前解除',
        document: official('闵科信', on, `解${serialOf(creditCode)}`),
      },
    },
  };
}

/** The leader of a revoked project is entered by hand; for a failed one the ledger does it. */
export function enterLeader({ projectId, application }: StoryProject, date: string): Act {
  const on = officeDay(date);
  const { personRef } = application.content.leader;
  return {
    on,
    by: offices.creditOfficer,
    request: {
      type: 'MakeIntegrityEntry',
      data: {
        subject: { kind: 'person', personRef },
        entryId: `${projectId}-leader`,
        projectId,
        document: official('闵科信', on, `录${projectId}`),
      },
    },
  };
}

function subjectOf(creditCode: CreditCode): CreditSubject {
  return { kind: 'unit', creditCode };
}

function violationIdOf(creditCode: CreditCode): string {
  return `violation-${serialOf(creditCode)}`;
}

function banIdOf(creditCode: CreditCode): string {
  return `ban-${serialOf(creditCode)}`;
}

/** The part of a credit code that is the organisation's own (GB 32100-2015). */
function serialOf(creditCode: CreditCode): string {
  return creditCode.slice(8, 17);
}
