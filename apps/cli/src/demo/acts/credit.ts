import type { CreditSubject } from '@grants/domain';
import { calendarDate } from '@grants/kernel';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { unit } from '../cast/units.ts';
import type { UnitKey } from '../cast/units.ts';
import type { Act } from '../story/act.ts';
import { officeDay } from '../story/office-day.ts';
import type { DemoProject } from './approval.ts';

/** A violation another authority decided on (MH-1.1.6). */
export function recordViolation(key: UnitKey, occurredOn: string, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.creditOfficer,
    request: {
      type: 'RecordViolation',
      data: {
        subject: subjectOf(key),
        violationId: violationIdOf(key),
        kind: 'tax',
        occurredOn: calendarDate(occurredOn),
        decidedOn: on,
        note: '少列收入，由税务机关作出处理决定',
        document: official('沪税处', on, serialOf(key)),
      },
    },
  };
}

/** The decision was annulled; it counts for nothing from the beginning. */
export function withdrawViolation(key: UnitKey, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.creditOfficer,
    request: {
      type: 'WithdrawViolation',
      data: {
        subject: subjectOf(key),
        violationId: violationIdOf(key),
        reason: '行政复议决定撤销原处理决定',
        document: official('沪税复', on, serialOf(key)),
      },
    },
  };
}

/** Three years for both programmes, from the day of the document (SH-18.3). */
export function imposeBan(key: UnitKey, ground: 'misreporting' | 'concealment', date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.creditOfficer,
    request: {
      type: 'ImposeBan',
      data: {
        subject: subjectOf(key),
        banId: banIdOf(key),
        ground,
        firstDay: on,
        programmes: ['key-core-technology', 'high-tech-transformation'],
        document: official('闵科信', on, `禁${serialOf(key)}`),
      },
    },
  };
}

export function liftBan(key: UnitKey, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.creditOfficer,
    request: {
      type: 'LiftBan',
      data: {
        subject: subjectOf(key),
        banId: banIdOf(key),
        liftedOn: on,
        reason: '信用修复完成，提前解除',
        document: official('闵科信', on, `解${serialOf(key)}`),
      },
    },
  };
}

/** The leader of a revoked project is entered by hand; for a failed one the ledger does it. */
export function enterLeader({ projectId, application }: DemoProject, date: string): Act {
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

function subjectOf(key: UnitKey): CreditSubject {
  return { kind: 'unit', creditCode: unit(key).creditCode };
}

function violationIdOf(key: UnitKey): string {
  return `violation-${key}`;
}

function banIdOf(key: UnitKey): string {
  return `ban-${key}`;
}

/** The part of the unit's credit code that tells it from the other units of the story. */
function serialOf(key: UnitKey): string {
  return unit(key).creditCode.slice(-4, -1);
}
