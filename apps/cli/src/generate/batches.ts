import { addDays, calendarDate, daysBetween } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import {
  adjustFund,
  appropriate,
  extendWindow,
  publishCall,
} from '../story/acts/calls-and-funds.ts';
import { wan } from '../story/cast/budget.ts';
import type { Life } from './life.ts';
import { Random } from './random.ts';

/** Applications to one call at most, and commitments of its fund. */
const BATCH_SIZE = 200;
/** So many projects may be live at a time before the pace is quickened. */
const LIVE_MAX = 1000;

/** The first calls open soon after the policy takes effect; the last close before it lapses (MH-O6). */
const FIRST_OPENING = calendarDate('2021-12-13');
const LAST_CLOSING = calendarDate('2023-12-08');
const WINDOW_DAYS = 30;
const WINDOW_DAYS_LEAST = 15;
/** Longer than any holiday, so that a call is out before it opens. */
const BEFORE_OPENING_DAYS = 14;

const CHALLENGES = ['C-01', 'C-02', 'C-03'] as const;

/** The applications to one call, and the budget lines they are paid from. */
export interface Batch {
  readonly index: number;
  readonly callId: string;
  /** The line that awards are committed to. */
  readonly fundId: string;
  /** A matching line with too little money for any award. */
  readonly smallFundId: string;
  readonly announcedOn: CalendarDate;
  readonly opensOn: CalendarDate;
  readonly closesOn: CalendarDate;
  /** None unless applicants answer a list. */
  readonly challenges: readonly string[];
  /** Numbers of its applications, the first included and the last not. */
  readonly first: number;
  readonly end: number;
}

/**
 * How long spans between steps are, as a part of what they are in the offices. The policy takes
 * applications for two years; so the more projects a history has, the more of them would be live at
 * one time, and memory would grow with it. Above a thousand projects the pace is quickened instead.
 */
export function paceOf(projects: number): number {
  return Math.min(1, LIVE_MAX / projects);
}

/** The batches of a history, the first announced first. */
export function* batchesOf(projects: number, seed: number): Iterable<Batch> {
  const count = Math.ceil(projects / BATCH_SIZE);
  const windowDays = Math.max(WINDOW_DAYS_LEAST, Math.round(WINDOW_DAYS * paceOf(projects)));
  const firstOpening = addDays(FIRST_OPENING, BEFORE_OPENING_DAYS);
  const openingDays = daysBetween(firstOpening, addDays(LAST_CLOSING, -windowDays));
  for (let index = 0; index < count; index += 1) {
    const random = new Random(seed, 1, index);
    const part = count === 1 ? 0 : index / (count - 1);
    const opensOn = addDays(firstOpening, Math.floor(part * openingDays));
    const number = String(index + 1).padStart(5, '0');
    yield {
      index,
      callId: `G-${number}`,
      fundId: `GD-${number}`,
      smallFundId: `GX-${number}`,
      announcedOn: addDays(opensOn, -BEFORE_OPENING_DAYS),
      opensOn,
      closesOn: addDays(opensOn, windowDays),
      challenges: random.chance(25) ? CHALLENGES : [],
      first: index * BATCH_SIZE,
      end: Math.min(projects, (index + 1) * BATCH_SIZE),
    };
  }
}

/** The call is published, its budget lines are opened; some windows are extended. */
export function* lifeOfBatch(batch: Batch, seed: number): Life {
  const random = new Random(seed, 2, batch.index);
  const { callId, announcedOn, opensOn, closesOn } = batch;
  const year = Number(opensOn.slice(0, 4));
  yield appropriate(fundLine(batch, year), announcedOn);
  yield appropriate(smallFundLine(batch, year), announcedOn);
  const isExtended = random.chance(20);
  const firstClose = isExtended ? addDays(closesOn, -5) : closesOn;
  yield publishCall(
    {
      callId,
      year,
      title: `关键核心技术攻关项目申报指南第${batch.index + 1}批（生成）`,
      mechanism: batch.challenges.length > 0 ? 'challenge-list' : 'open-selection',
      challenges: batch.challenges.map((challengeId) => ({
        challengeId,
        title: `榜单${challengeId}`,
        requirement: '指标经第三方检测',
      })),
      opens: opensOn,
      closes: firstClose,
    },
    announcedOn,
  );
  if (isExtended) yield extendWindow(callId, closesOn, addDays(opensOn, 3));
  if (random.chance(30)) {
    yield adjustFund(batch.fundId, wan(String(random.between(50, 500))).toYuan(), closesOn);
  }
}

function fundLine({ fundId, index }: Batch, fiscalYear: number) {
  const name = `关键核心技术专项第${index + 1}批（生成）`;
  return { fundId, name, source: 'district', fiscalYear, amount: '200000' } as const;
}

function smallFundLine({ smallFundId, index }: Batch, fiscalYear: number) {
  const name = `配套资金第${index + 1}批（生成）`;
  return { fundId: smallFundId, name, source: 'matching', fiscalYear, amount: '10' } as const;
}
