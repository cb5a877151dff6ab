import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent } from '@grants/domain';
import { calendarDate } from '@grants/kernel';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { DutyBook } from './book.ts';

type Happening = readonly [day: string, event: GrantsEvent];

function bookOf(...happenings: readonly Happening[]): DutyBook {
  const next = ledgerSequence();
  const book = new DutyBook();
  for (const [occurredOn, event] of happenings) book.take(next(event, { occurredOn }));
  return book;
}

const on = (book: DutyBook, day: string) =>
  book.on(calendarDate(day)).map(({ kind, dueOn, status }) => [kind, dueOn, status]);

describe('the duties of a few events', () => {
  it('MH-1.3.6: a review is open, overdue from the day after its last, then done', () => {
    const book = bookOf(
      ['2022-03-01', sample('ApplicationSubmitted')],
      ['2022-05-20', sample('ExpertReviewConcluded')],
    );
    expect(on(book, '2022-04-29')).toEqual([['application-review', '2022-04-29', 'open']]);
    expect(on(book, '2022-05-05')).toEqual([['application-review', '2022-04-29', 'overdue']]);
    expect(on(book, '2022-05-20')).toEqual([['application-review', '2022-04-29', 'done']]);
  });

  it('MH-1.3.6: it follows its call from the day the call was extended, and no other', () => {
    const book = bookOf(
      ['2022-03-01', sample('ApplicationSubmitted')],
      ['2022-03-20', sample('CallWindowExtended')],
      [
        '2022-03-21',
        sample('CallWindowExtended', { callId: 'call-2', reviewDueOn: calendarDate('2023-01-01') }),
      ],
    );
    expect(on(book, '2022-03-19')).toEqual([['application-review', '2022-04-29', 'open']]);
    expect(on(book, '2022-03-22')).toEqual([['application-review', '2022-05-18', 'open']]);
  });

  it('MH-1.6.12: what of a recovery is outstanding is told, and late by working days', () => {
    const [recovery] = bookOf(
      ['2022-12-01', sample('RecoveryOrdered')],
      ['2022-12-20', sample('RecoveryReceived')],
    ).on(calendarDate('2022-12-30'));
    // 270,000.00 ordered back, 100,000.00 received.
    expect(recovery?.outstandingFen).toBe(17_000_000n);
  });

  it('SH-14.1: a term is over after its last day and never overdue', () => {
    const book = bookOf(
      ['2022-03-15', sample('RecognitionApplied')],
      ['2022-05-09', sample('PublicNoticePublished')],
    );
    expect(on(book, '2022-05-13')).toEqual([['public-notice', '2022-05-13', 'open']]);
    expect(on(book, '2022-05-14')).toEqual([['public-notice', '2022-05-13', 'done']]);
  });

  it('SH-18.1: no report is due of a year that began after a revocation', () => {
    const book = bookOf(
      ['2022-03-15', sample('RecognitionApplied')],
      ['2022-05-20', sample('ProjectRecognised')],
      ['2024-02-01', sample('RecognitionRevoked')],
    );
    const reports = (day: string) =>
      on(book, day).filter(([kind]) => kind === 'implementation-report');
    expect(reports('2024-01-31')).toEqual([
      ['implementation-report', '2023-03-31', 'overdue'],
      ['implementation-report', '2024-03-31', 'open'],
    ]);
    expect(reports('2026-06-01')).toEqual([
      ['implementation-report', '2023-03-31', 'done'],
      ['implementation-report', '2024-03-31', 'done'],
    ]);
  });
});
