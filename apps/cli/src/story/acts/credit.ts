import type { CreditSubject, ViolationKind } from '@grants/domain';
import { calendarDate } from '@grants/kernel';
import type { CreditCode } from '@grants/kernel';
import { actOn } from '../act-on.ts';
import type { Act } from '../act.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';
import type { StoryProject } from './approval.ts';

/** A violation as an authority found it: whose, of what kind, on which day. */
export interface StoryViolation {
  readonly subject: CreditSubject;
  readonly violationId: string;
  readonly kind: ViolationKind;
  readonly occurredOn: string;
  readonly note: string;
  /** Who decided that it was one, as its papers are headed. */
  readonly issuer: string;
  /** What its paper is numbered by; the id of the violation when absent. */
  readonly serial?: string;
}

/** Decided on the day, and recorded at once. */
export function found(
  { occurredOn, issuer, serial, ...violation }: StoryViolation,
  date: string,
): Act {
  const on = officeDay(date);
  return actOn(date, offices.creditOfficer, {
    type: 'RecordViolation',
    data: {
      ...violation,
      occurredOn: calendarDate(occurredOn),
      decidedOn: on,
      document: official(issuer, on, serial ?? violation.violationId),
    },
  });
}

/** A tax violation another authority decided on (MH-1.1.6). */
export function recordViolation(creditCode: CreditCode, occurredOn: string, date: string): Act {
  return found(
    {
      subject: subjectOf(creditCode),
      violationId: violationIdOf(creditCode),
      kind: 'tax',
      occurredOn,
      note: '少列收入，由税务机关作出处理决定',
      issuer: '沪税处',
      serial: serialOf(creditCode),
    },
    date,
  );
}

/** A false report in its research, found by the city (SH-5.2). */
export function recordDishonesty(creditCode: CreditCode, occurredOn: string, date: string): Act {
  return found(
    {
      subject: subjectOf(creditCode),
      violationId: violationIdOf(creditCode),
      kind: 'research-integrity',
      occurredOn,
      note: '检测数据造假，由市科委作出处理决定',
      issuer: '沪科信',
      serial: serialOf(creditCode),
    },
    date,
  );
}

/** The decision was annulled; it counts for nothing from the beginning. */
export function withdrawViolation(creditCode: CreditCode, date: string): Act {
  return takeBack(
    {
      subject: subjectOf(creditCode),
      violationId: violationIdOf(creditCode),
      issuer: '沪税复',
      serial: serialOf(creditCode),
    },
    '行政复议决定撤销原处理决定',
    date,
  );
}

/** A finding was wrong; it counts for nothing from the beginning. */
export function takeBack(
  {
    subject,
    violationId,
    issuer,
    serial = violationId,
  }: Omit<StoryViolation, 'kind' | 'occurredOn' | 'note'>,
  reason: string,
  date: string,
): Act {
  return actOn(date, offices.creditOfficer, {
    type: 'WithdrawViolation',
    data: {
      subject,
      violationId,
      reason,
      document: official(issuer, officeDay(date), serial),
    },
  });
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
