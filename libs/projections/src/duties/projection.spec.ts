import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent } from '@grants/domain';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { CREDIT_CODE, on, yuan } from '../specs/values.ts';
import { dutyList } from './projection.ts';
import type { DutyDeadlineRow, DutyRow, DutySubjectRow } from './view.ts';

const OCCURRED_ON = '2022-06-15';

/** The rows after events, each delivered once; delivered twice they must be the same. */
function viewsAfter(...events: readonly GrantsEvent[]) {
  const next = ledgerSequence();
  const recorded = events.map((event) => next(event, { occurredOn: OCCURRED_ON }));
  const rows = rowsOf(dutyList, recorded);
  expect(rowsOf(dutyList, twice(recorded))).toEqual(rows);
  return {
    duties: rows['duty'] as readonly DutyRow[],
    deadlines: rows['duty_deadline'] as readonly DutyDeadlineRow[],
    subjects: rows['duty_subject'] as readonly DutySubjectRow[],
  };
}

const dutiesAfter = (...events: readonly GrantsEvent[]) => viewsAfter(...events).duties;

describe('what is due', () => {
  it.each<[string, GrantsEvent, Partial<DutyRow>]>([
    [
      'MH-1.3.6: the review of an application, by its call',
      sample('ApplicationSubmitted'),
      {
        key: 'application-review|application:application-1',
        holder: 'science-and-technology-commission',
        clause: 'MH-1.3.6',
        sinceOn: on('2022-03-01'),
        dueOn: on('2022-04-29'),
        deadlineKey: 'call:call-1',
      },
    ],
    [
      'MH-2.3.5: the review of a district centre',
      sample('CentreApplied'),
      { key: 'centre-review|centre:centre-1', clause: 'MH-2.3.5', dueOn: on('2022-06-29') },
    ],
    [
      'MH-2.3.1: the review of a municipal centre',
      sample('CentreApplied', {
        content: { ...sample('CentreApplied').data.content, level: 'municipal' },
      }),
      { clause: 'MH-2.3.1' },
    ],
    [
      'MH-1.6.4: the end of the execution period',
      sample('ContractSigned'),
      {
        key: 'execution-period|project:project-1',
        holder: 'unit',
        clause: 'MH-1.6.4',
        sinceOn: on('2022-06-10'),
        dueOn: on('2024-06-09'),
      },
    ],
    [
      'MH-2.5.1: the evaluation of a district centre',
      sample('CentreApproved'),
      {
        key: 'centre-evaluation|centre:centre-1',
        clause: 'MH-2.5.1',
        sinceOn: on('2022-06-20'),
        dueOn: on('2024-06-20'),
      },
    ],
    [
      'MH-1.6.12: a recovery, whatever becomes of the project',
      sample('RecoveryOrdered'),
      {
        key: 'recovery|project:project-1|recovery-1',
        clause: 'MH-1.6.12',
        dueOn: on('2025-03-01'),
        outstandingFen: 27_000_000n,
        endsWithSubject: 0,
      },
    ],
    [
      'MH-1.3.3: a review of what was paid before a duplicate was found, whatever becomes of the project',
      sample('RecoveryReviewOrdered'),
      {
        key: 'recovery-review|project:project-1|case-1.1',
        holder: 'science-and-technology-commission',
        clause: 'MH-1.3.3',
        dueOn: on('2022-07-31'),
        endsWithSubject: 0,
      },
    ],
    [
      'SH-14.1: the end of a public notice, a term',
      sample('PublicNoticePublished'),
      {
        key: 'public-notice|recognition:recognition-1|notice-1',
        clause: 'SH-14.1',
        sinceOn: on('2022-05-09'),
        dueOn: on('2022-05-13'),
        isTerm: 1,
      },
    ],
    [
      'SH-18.3: the end of a ban, a term',
      sample('BanImposed'),
      {
        key: `ban|unit:${CREDIT_CODE}|ban-1`,
        holder: 'credit-management',
        clause: 'SH-18.3',
        sinceOn: on('2022-07-01'),
        dueOn: on('2025-06-30'),
        isTerm: 1,
      },
    ],
  ])('%s', (_what, event, columns) => {
    const [duty, ...others] = dutiesAfter(event);
    expect(duty).toMatchObject({ doneOn: null, ...columns });
    expect(others).toEqual([]);
  });

  it('MH-2.5.1: no evaluation of a centre that has none', () => {
    const { evaluationDueOn, ...data } = sample('CentreApproved').data;
    expect(evaluationDueOn).toBe('2024-06-20');
    expect(dutiesAfter({ type: 'CentreApproved', data })).toEqual([]);
  });

  it('SH-16, SH-18.1: the term of a recognition, and a report on each year of it', () => {
    const rows = dutiesAfter(sample('ProjectRecognised'));
    expect(rows.map(({ key, sinceOn, dueOn }) => [key, sinceOn, dueOn])).toEqual([
      ['recognition-validity|recognition:recognition-1', '2022-06-01', '2025-05-31'],
      ['implementation-report|recognition:recognition-1|2022', '2023-01-01', '2023-03-31'],
      ['implementation-report|recognition:recognition-1|2023', '2024-01-01', '2024-03-31'],
      ['implementation-report|recognition:recognition-1|2024', '2025-01-01', '2025-03-31'],
      ['implementation-report|recognition:recognition-1|2025', '2026-01-01', '2026-03-31'],
    ]);
  });
});

describe('what was due is done', () => {
  it.each<[string, readonly GrantsEvent[], string]>([
    [
      'when the experts have concluded',
      [sample('ApplicationSubmitted'), sample('ExpertReviewConcluded')],
      OCCURRED_ON,
    ],
    [
      'when the panel was consulted on a centre',
      [sample('CentreApplied'), sample('CentrePanelConsulted')],
      OCCURRED_ON,
    ],
    [
      'when acceptance is concluded',
      [sample('ContractSigned'), sample('AcceptanceConcluded')],
      OCCURRED_ON,
    ],
    [
      'when a centre is evaluated',
      [sample('CentreApproved'), sample('CentreEvaluated')],
      '2024-06-25',
    ],
    ['when a ban is lifted', [sample('BanImposed'), sample('BanLifted')], '2023-03-01'],
    [
      'when a ban is annulled, on the day that was found',
      [sample('BanImposed'), sample('BanAnnulled')],
      OCCURRED_ON,
    ],
    [
      'when a ban is over, on its last day, whenever that was noted',
      [sample('BanImposed'), sample('BanExpired')],
      '2025-06-30',
    ],
    [
      'when a ban is lifted, though it is annulled later',
      [sample('BanImposed'), sample('BanLifted'), sample('BanAnnulled')],
      '2023-03-01',
    ],
  ])('%s', (_when, events, doneOn) => {
    expect(dutiesAfter(...events)[0]?.doneOn).toBe(doneOn);
  });

  it('the first time, and not again', () => {
    const again = sample('CentreEvaluated', { evaluatedOn: on('2024-08-01') });
    const rows = dutiesAfter(sample('CentreApproved'), sample('CentreEvaluated'), again);
    expect(rows[0]?.doneOn).toBe('2024-06-25');
  });

  it('SH-18.1: for the year that was reported on, and no other', () => {
    const rows = dutiesAfter(sample('ProjectRecognised'), sample('ImplementationReportFiled'));
    const done = rows.filter(({ doneOn }) => doneOn !== null);
    expect(done.map(({ key, doneOn }) => [key, doneOn])).toEqual([
      ['implementation-report|recognition:recognition-1|2022', '2023-03-01'],
    ]);
  });

  it('when a review of recovery is concluded, each round by itself', () => {
    const again = sample('RecoveryReviewOrdered', { round: 2 });
    expect(
      dutiesAfter(sample('RecoveryReviewOrdered'), sample('RecoveryReviewConcluded'), again).map(
        ({ key, doneOn }) => [key, doneOn],
      ),
    ).toEqual([
      ['recovery-review|project:project-1|case-1.1', OCCURRED_ON],
      ['recovery-review|project:project-1|case-1.2', null],
    ]);
  });

  it('when all of a recovery has come in', () => {
    const received = (amount: string, day: string) =>
      sample('RecoveryReceived', { amount: yuan(amount), receivedOn: on(day) });
    const ordered = sample('RecoveryOrdered');
    const part = received('269999.99', '2025-02-01');
    expect(dutiesAfter(ordered, part)[0]).toMatchObject({ outstandingFen: 1n, doneOn: null });
    expect(dutiesAfter(ordered, part, received('0.01', '2025-02-10'))[0]).toMatchObject({
      outstandingFen: 0n,
      doneOn: '2025-02-10',
    });
  });

  it('when the rest of a recovery is written off', () => {
    const part = sample('RecoveryReceived');
    expect(dutiesAfter(sample('RecoveryOrdered'), part)[0]).toMatchObject({ doneOn: null });
    expect(
      dutiesAfter(sample('RecoveryOrdered'), part, sample('RecoveryWrittenOff'))[0],
    ).toMatchObject({ outstandingFen: 0n, doneOn: OCCURRED_ON });
  });

  it('and is due again when a receipt of it is reversed', () => {
    const all = [sample('RecoveryReceived'), sample('RecoveryWrittenOff')];
    expect(
      dutiesAfter(sample('RecoveryOrdered'), ...all, sample('RecoveryReceiptReversed'))[0],
    ).toMatchObject({ outstandingFen: 10_000_000n, doneOn: null });
  });
});

describe('what duties hang on', () => {
  it('MH-1.3.6, MH-1.6.4: deadlines that moved, with the day they did', () => {
    const { deadlines } = viewsAfter(sample('CallWindowExtended'), sample('ExecutionExtended'));
    expect(
      deadlines.map(({ deadlineKey, movedOn, dueOn }) => [deadlineKey, movedOn, dueOn]),
    ).toEqual([
      ['call:call-1', OCCURRED_ON, '2022-05-18'],
      ['project:project-1', OCCURRED_ON, '2024-12-31'],
    ]);
  });

  it('subjects with their unit, and the day they ended', () => {
    const { subjects } = viewsAfter(
      sample('ApplicationSubmitted'),
      sample('ProjectOpened'),
      sample('CentreApplied'),
      sample('RecognitionApplied'),
      sample('ProjectTerminated'),
      sample('RecognitionRevoked'),
    );
    expect(
      subjects.map(({ subject, creditCode, endedOn }) => [subject, creditCode, endedOn]),
    ).toEqual([
      ['application:application-1', CREDIT_CODE, null],
      ['project:project-1', CREDIT_CODE, OCCURRED_ON],
      ['centre:centre-1', CREDIT_CODE, null],
      ['recognition:recognition-1', CREDIT_CODE, '2024-02-01'],
    ]);
  });
});
