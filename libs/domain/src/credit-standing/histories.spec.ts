import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, calendarDate as day } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { CreditRecords } from '../specs/credit-records.ts';
import { codeOf, givenBy, unitOf } from '../specs/credit-sample.ts';
import type { CreditStandingCommand } from './commands.ts';
import type { CreditStandingEvent } from './events.ts';
import { activeBansOn } from './standing-facts.ts';
import type { CreditSubject } from './subject.ts';
import type { SuccessionRecorded } from './succession-events.ts';

const UNITS = [1, 2, 3, 4];
const context = fc.constant(givenBy('officer-1', '2032-01-01'));
const document = fc.constant({ number: '沪科〔2021〕1号', date: day('2021-01-04') });
const reason = fc.constant('有误');
const banId = fc.constantFrom('ban-1', 'ban-2');

/** Few enough days that bans, lifts and links meet: ends of months and leap days, and their sides. */
const DAYS = ['2023-02-28', '2024-02-29', '2024-03-01', '2024-12-31', '2026-02-28', '2027-03-01'];
const anyDay = fc.constantFrom(...DAYS).map((date) => day(date));
const subject = fc.constantFrom(...UNITS).map((n) => unitOf(n));
/** Every link has an id of its own, by its unit, so that a withdrawal finds some. */
const linkId = fc.constantFrom('a', 'b', 'c');

const commands: fc.Arbitrary<CreditStandingCommand> = fc.oneof(
  fc.record({
    type: fc.constant('ImposeBan' as const),
    data: fc.record({
      subject,
      banId,
      ground: fc.constant('misreporting' as const),
      firstDay: anyDay,
      programmes: fc.constant(['high-tech-transformation' as const]),
      document,
    }),
    context,
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('RecordSuccession' as const),
      data: fc
        .record({
          subject,
          linkId,
          kind: fc.constantFrom('renaming', 'branch-of', 'merger', 'division'),
          toCreditCode: fc.constantFrom(...UNITS).map((n) => codeOf(n)),
          effectiveOn: anyDay,
          document,
        })
        .map((data) => ({ ...data, linkId: ownLink(data.subject, data.linkId) })),
      context,
    }),
  },
  fc.record({
    type: fc.constant('LiftBan' as const),
    data: fc.record({ subject, banId, liftedOn: anyDay, reason, document }),
    context,
  }),
  fc.record({
    type: fc.constant('AnnulBan' as const),
    data: fc.record({ subject, banId, reason, document }),
    context: fc.constant(givenBy('officer-2', '2032-01-01')),
  }),
  fc.record({
    type: fc.constant('RecordBanExpiry' as const),
    data: fc.record({ subject, banId }),
    context,
  }),
  fc.record({
    type: fc.constant('WithdrawSuccession' as const),
    data: fc
      .record({ subject, linkId, reason, document })
      .map((data) => ({ ...data, linkId: ownLink(data.subject, data.linkId) })),
    context,
  }),
);

/** Commands, each with whether the reactions get their turn before the next. */
const histories = fc.array(fc.tuple(commands, fc.boolean()), { minLength: 5, maxLength: 40 });
type History = readonly (readonly [CreditStandingCommand, boolean])[];

/** The records after a history, with everything that follows from it. */
function recordsAfter(history: History): CreditRecords {
  const records = new CreditRecords();
  for (const [command, settles] of history) {
    records.decide(command);
    if (settles) records.settle();
  }
  records.settle();
  return records;
}

describe('random histories of units that stand for one another', () => {
  it('SH-18.3: say “banned on a day” as every ban and every link say it by themselves', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const records = recordsAfter(history);
        const expected = bannedByHand(records.events);
        for (const n of UNITS) {
          const standing = records.standingOf(n);
          for (const date of boundaries(records.events)) {
            const active = activeBansOn(standing, date).length > 0;
            expect([n, date, active]).toEqual([n, date, expected(codeOf(n), date)]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('change nothing when any reaction is met again, soon or late', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const records = recordsAfter(history);
        const written = records.events.length;
        for (let index = 0; index < written; index += 1) records.repeat(index);
        expect(records.events.slice(written)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('are rich enough to say something', () => {
    const seen = new Set<string>();
    for (const history of fc.sample(histories, { numRuns: 200, seed: 1 })) {
      for (const { type } of recordsAfter(history).events) seen.add(type);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['BanInherited', 'InheritedBanEnded', 'AcknowledgementWithdrawn']),
    );
  });
});

/** What an office did; everything else followed from it. */
interface Ban {
  readonly code: string;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

/**
 * Whether a unit is banned on a day, from what offices did and nothing that followed: for every ban,
 * the first day it can be in force for each unit, found by trying every link until none brings an
 * earlier one.
 */
function bannedByHand(events: readonly CreditStandingEvent[]) {
  const links = linksMade(events);
  const earliest = bansMade(events).map((ban) => ({ ban, since: firstDays(ban, links) }));
  return (code: string, date: CalendarDate): boolean =>
    earliest.some(({ ban, since }) => {
      const first = since.get(code);
      return first !== undefined && first <= date && date <= ban.lastDay;
    });
}

function firstDays(ban: Ban, links: readonly SuccessionRecorded['data'][]) {
  const since = new Map<string, CalendarDate>([[ban.code, ban.firstDay]]);
  const cross = (from: string, to: string, link: SuccessionRecorded['data']): boolean => {
    const began = since.get(from);
    if (began === undefined) return false;
    if (link.kind === 'division' && began > link.effectiveOn) return false;
    const first = began > link.effectiveOn ? began : link.effectiveOn;
    const known = since.get(to);
    if (known !== undefined && known <= first) return false;
    since.set(to, first);
    return true;
  };
  const pass = (): boolean =>
    links
      .map((link) => {
        const from = codeIn(link.subject);
        const along = cross(from, link.toCreditCode, link);
        const isBothWays = link.kind === 'branch-of' || link.kind === 'renaming';
        return (isBothWays && cross(link.toCreditCode, from, link)) || along;
      })
      .includes(true);
  while (pass());
  return since;
}

function bansMade(events: readonly CreditStandingEvent[]): readonly Ban[] {
  return events.flatMap((event) => {
    if (event.type !== 'BanImposed') return [];
    const { firstDay, lastDay, subject: of, banId: id } = event.data;
    const ends = events.flatMap((end) =>
      (end.type === 'BanLifted' || end.type === 'BanAnnulled') &&
      end.data.banId === id &&
      codeIn(end.data.subject) === codeIn(of)
        ? [end]
        : [],
    );
    if (ends.some(({ type }) => type === 'BanAnnulled')) return [];
    const [lift] = ends.flatMap((end) => (end.type === 'BanLifted' ? [end.data.liftedOn] : []));
    return [{ code: codeIn(of), firstDay, lastDay: lift ? addDays(lift, -1) : lastDay }];
  });
}

function linksMade(events: readonly CreditStandingEvent[]): readonly SuccessionRecorded['data'][] {
  const withdrawn = events.flatMap(({ type, data }) =>
    type === 'SuccessionWithdrawn' ? [data.linkId] : [],
  );
  return events.flatMap(({ type, data }) =>
    type === 'SuccessionRecorded' && !withdrawn.includes(data.linkId) ? [data] : [],
  );
}

/** Every day on which an answer may turn, with the days before and after it. */
function boundaries(events: readonly CreditStandingEvent[]): readonly CalendarDate[] {
  const last = events.flatMap(({ type, data }) => (type === 'BanImposed' ? [data.lastDay] : []));
  const days = [...DAYS.map((date) => day(date)), ...last];
  return [...new Set(days.flatMap((date) => [addDays(date, -1), date, addDays(date, 1)]))];
}

function ownLink(of: CreditSubject, id: string): string {
  return `${codeIn(of)}-${id}`;
}

function codeIn(of: CreditSubject): string {
  return of.kind === 'unit' ? of.creditCode : of.personRef;
}
