import { describe, expect, it } from '@jest/globals';
import { calendarDate as day, fold } from '@grants/kernel';
import { codeOf, dayBefore, document, imposed, unitOf } from '../specs/credit-sample.ts';
import { creditStandingDecider } from './decider.ts';
import type { BanAnnulled, BanExpired, BanLifted, CreditStandingEvent } from './events.ts';
import { activeBansOn, bansClosing, bansOf } from './standing-facts.ts';
import type { BanEnding, BanInherited, InheritedBanEnded } from './succession-events.ts';

const standing = (...events: readonly CreditStandingEvent[]) => fold(creditStandingDecider, events);

/** Begins on a leap day and ends on the last of February three years on. */
const LEAP = { firstDay: day('2024-02-29'), lastDay: day('2027-02-28') };
/** Ends on a leap day. */
const TO_LEAP = { firstDay: day('2025-03-01'), lastDay: day('2028-02-29') };
/** Ends with a month of thirty days, and with a year. */
const TO_JUNE = { firstDay: day('2022-07-01'), lastDay: day('2025-06-30') };
const YEARS = { firstDay: day('2023-01-01'), lastDay: day('2025-12-31') };
const PERIODS = [LEAP, TO_LEAP, TO_JUNE, YEARS];

const lifted = (liftedOn: string): BanLifted => ({
  type: 'BanLifted',
  data: { subject: unitOf(1), banId: 'ban-1', liftedOn: day(liftedOn), reason: '修复', document },
});
const annulled: BanAnnulled = {
  type: 'BanAnnulled',
  data: { subject: unitOf(1), banId: 'ban-1', reason: '有误', document },
};
const expired: BanExpired = {
  type: 'BanExpired',
  data: { subject: unitOf(1), banId: 'ban-1', lastDay: LEAP.lastDay },
};
/** The ban `ban-1` of the ninth unit as the first inherited it, by one way or another. */
const way = (linkId = 'link-1') => ({
  subject: unitOf(1),
  banId: 'ban-1',
  originCreditCode: codeOf(9),
  fromCreditCode: codeOf(9),
  path: [{ linkId, kind: 'merger', creditCode: codeOf(1) } as const],
});
const inherited = (over: Partial<BanInherited['data']> = {}): BanInherited => ({
  type: 'BanInherited',
  data: {
    ...way(),
    linkId: 'link-1',
    kind: 'merger',
    ground: 'concealment',
    ...LEAP,
    programmes: ['high-tech-transformation'],
    clause: 'SH-18.3',
    document,
    ...over,
  },
});
const ended = (ending: BanEnding, linkId?: string): InheritedBanEnded => ({
  type: 'InheritedBanEnded',
  data: { ...way(linkId), ending },
});
const liftedThere = (liftedOn: string): BanEnding => ({
  kind: 'lifted',
  liftedOn: day(liftedOn),
  reason: '修复',
  document,
});

/** On which of the days round a period a unit is banned: before, first, last and after. */
const roundOf = (period: typeof LEAP, ...events: readonly CreditStandingEvent[]) =>
  [dayBefore(period.firstDay), period.firstDay, period.lastDay, dayAfter(period.lastDay)].map(
    (date) => activeBansOn(standing(...events), date).length > 0,
  );

function dayAfter(date: string) {
  const after: Readonly<Record<string, string>> = {
    '2027-02-28': '2027-03-01',
    '2028-02-29': '2028-03-01',
    '2025-06-30': '2025-07-01',
    '2025-12-31': '2026-01-01',
  };
  return day(after[date] ?? '');
}

describe('SH-18.3: the days a unit is banned, both ends of them', () => {
  it.each(PERIODS)('of its own ban from $firstDay to $lastDay', (period) => {
    expect(roundOf(period, imposed(period))).toEqual([false, true, true, false]);
  });

  it.each(PERIODS)('of a ban it inherited, from $firstDay to $lastDay', (period) => {
    expect(roundOf(period, inherited(period))).toEqual([false, true, true, false]);
  });

  it.each([
    ['2024-02-28', 'before it began', []],
    ['2024-02-29', 'on its first day', []],
    ['2024-03-01', 'on the day after', ['2024-02-29']],
    ['2024-07-01', 'on the first of a month', ['2024-06-30']],
    ['2027-02-28', 'on its last day', ['2027-02-27']],
  ])('of a ban that was lifted on %s, %s', (liftedOn, _when, lastDays) => {
    const own = bansOf(standing(imposed(LEAP), lifted(liftedOn)));
    const other = bansOf(standing(inherited(), ended(liftedThere(liftedOn))));
    expect(own.map(({ lastDay }) => lastDay)).toEqual(lastDays);
    expect(other.map(({ lastDay }) => lastDay)).toEqual(lastDays);
  });

  it('are none of a ban that was annulled, lifted or over before or not', () => {
    const ending: BanEnding = { kind: 'annulled', reason: '有误', document };
    for (const events of [
      [imposed(LEAP), annulled],
      [imposed(LEAP), lifted('2025-01-01'), annulled],
      [imposed(LEAP), expired, annulled],
      [inherited(), ended(ending)],
      [inherited(), ended(liftedThere('2025-01-01')), ended(ending)],
      [inherited(), ended({ kind: 'expired' }), ended(ending)],
    ]) {
      expect(bansOf(standing(...events))).toEqual([]);
    }
  });

  it('are none of a ban that came over a link that is none', () => {
    const ending: BanEnding = {
      kind: 'succession-withdrawn',
      linkId: 'link-1',
      reason: '有误',
      document,
    };
    expect(bansOf(standing(inherited(), ended(ending)))).toEqual([]);
  });

  it('stay as they were when the expiry is recorded', () => {
    expect(roundOf(LEAP, imposed(LEAP), expired)).toEqual([false, true, true, false]);
    expect(roundOf(LEAP, inherited(), ended({ kind: 'expired' }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('are those of its own ban of the same id, whatever became of the one it inherited', () => {
    const ending: BanEnding = { kind: 'annulled', reason: '有误', document };
    const both = [imposed(TO_JUNE), inherited()];
    expect(bansOf(standing(...both))).toMatchObject([
      { banId: 'ban-1', ...TO_JUNE },
      { banId: 'ban-1', ...LEAP, originCreditCode: codeOf(9) },
    ]);
    expect(bansOf(standing(...both, ended(ending)))).toMatchObject([TO_JUNE]);
    expect(bansOf(standing(...both, annulled))).toMatchObject([LEAP]);
  });

  it('are those of the way that is left, of two it came by', () => {
    const second = inherited({ ...way('link-2'), linkId: 'link-2', firstDay: day('2025-01-01') });
    const ending: BanEnding = {
      kind: 'succession-withdrawn',
      linkId: 'link-1',
      reason: '有误',
      document,
    };
    expect(bansOf(standing(inherited(), second, ended(ending)))).toMatchObject([
      { firstDay: '2025-01-01', lastDay: '2027-02-28' },
    ]);
  });
});

describe('SH-18.3: the bans that close a programme', () => {
  const closing = (...events: readonly CreditStandingEvent[]) =>
    bansClosing(standing(...events), 'high-tech-transformation').map(({ banId, lastDay }) => [
      banId,
      lastDay,
    ]);

  it('are those that name it, of the unit and of others', () => {
    expect(
      closing(
        imposed({ banId: 'b1' }),
        imposed({ banId: 'b2', programmes: ['key-core-technology'] }),
        imposed({ banId: 'b3', programmes: ['key-core-technology', 'high-tech-transformation'] }),
        inherited({ banId: 'b4' }),
        inherited({ banId: 'b5', programmes: ['district-centre'] }),
      ),
    ).toEqual([
      ['b1', '2025-03-14'],
      ['b3', '2025-03-14'],
      ['b4', '2027-02-28'],
    ]);
  });

  it('end the day before they were lifted', () => {
    expect(closing(imposed(), lifted('2023-01-01'))).toEqual([['ban-1', '2022-12-31']]);
  });
});
