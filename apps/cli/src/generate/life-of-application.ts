import type { ApplicationContent } from '@grants/domain';
import { addDays, yuan } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import {
  complete,
  hold,
  listForFollowUp,
  receivePaperCopy,
  refuse,
  releaseHold,
  submit,
  withdraw,
} from '../story/acts/application.ts';
import { approve, consent, project } from '../story/acts/approval.ts';
import { recordViolation } from '../story/acts/credit.ts';
import {
  assign,
  concludeExpertReview,
  correctScore,
  failPreliminaryReview,
  passPreliminaryReview,
  recuse,
  score,
} from '../story/acts/review.ts';
import { wan } from '../story/cast/budget.ts';
import { changed, documentsOf } from '../story/cast/content.ts';
import type { StoryApplication } from '../story/cast/content.ts';
import { expert } from '../story/cast/experts.ts';
import type { Lot } from './applicant-lot.ts';
import { duplicateOf, settled } from './duplicate.ts';
import type { Answer } from './in-memory-ledger.ts';
import { lifeOfProject } from './life-of-project.ts';
import { brought } from './life.ts';
import type { Life } from './life.ts';
import type { Random } from './random.ts';

const BODIES = [
  'science-and-technology-commission',
  'economic-commission',
  'finance-bureau',
] as const;

/**
 * An application from submission to its end, drawn from what happens in the offices: of a hundred,
 * 11 are refused at the gate, 10 in the preliminary review and 10 by the experts, 4 are withdrawn,
 * 4 not selected, and 61 approved. The rest is in `lifeOfProject`.
 */
export function* lifeOfApplication(lot: Lot): Life {
  const { application, course } = lot;
  if (!(yield* entersReview(lot))) return;
  course.notBefore(addDays(lot.batch.closesOn, 1));
  if (lot.random.chance(3)) {
    yield withdraw(application, course.today);
    return;
  }
  const duplicate = lot.random.chance(4) ? duplicateOf(lot) : undefined;
  if (duplicate) yield duplicate.award;
  if (!(yield* passesReview(lot))) return;
  if (duplicate && !(yield* settled(duplicate, lot))) return;
  yield* decided(lot);
}

/** Submitted, completed where that is needed; false when it ends here. */
function* entersReview(lot: Lot): Life<boolean> {
  const { application, random, course } = lot;
  const { submitted, at } = asSubmitted(lot);
  if (random.chance(2)) yield violationOf(application, course.today);
  const date = at ? course.notBefore(at.date) : course.today;
  const answer = yield submit(submitted, date, at?.time);
  if (brought(answer, 'ApplicationRefused')) {
    if (random.chance(20)) yield listForFollowUp(application, '列入跟踪', course.after(5, 20));
    return false;
  }
  if (brought(answer, 'ApplicationReturned')) {
    if (random.chance(15)) {
      yield withdraw(application, course.after(5, 12));
      return false;
    }
    yield complete(application, ['talent-evidence'], course.after(2, 9));
  }
  yield receivePaperCopy(application, course.after(1, 6));
  return true;
}

interface Submission {
  readonly submitted: StoryApplication;
  /** When it comes in too late. */
  readonly at?: { readonly date: CalendarDate; readonly time: '17:00' };
}

/** As it ought to be; or, of a hundred, 8 with a defect and 10 without a document. */
function asSubmitted({ application, random, batch }: Lot): Submission {
  if (random.chance(8)) {
    if (random.chance(15)) {
      return { submitted: application, at: { date: batch.closesOn, time: '17:00' } };
    }
    return { submitted: changed(application, random.pick(DEFECTS)(application.content)) };
  }
  if (!random.chance(10)) return { submitted: application };
  const documents = documentsOf(application.applicationId, ['talent-evidence']);
  return { submitted: changed(application, { documents }) };
}

/** What is wrong with the applications that are refused at the gate (MH-1.1, MH-1.6.3). */
const DEFECTS: readonly ((content: ApplicationContent) => Partial<ApplicationContent>)[] = [
  ({ lead }) => ({ lead: { ...lead, registeredDistrict: '松江区' } }),
  ({ lead }) => ({ lead: { ...lead, taxDistrict: '奉贤区' } }),
  ({ lead }) => ({ lead: { ...lead, kind: 'research-institute' } }),
  () => ({ catalogueItem: 19 }),
  ({ budget }) => ({ budget: { ...budget, selfRaised: yuan('1.00') } }),
  ({ budget }) => ({ budget: { ...budget, totalInvestment: yuan('1.00') } }),
];

function violationOf({ content }: StoryApplication, today: CalendarDate) {
  return recordViolation(content.lead.creditCode, addDays(today, -200), today);
}

function* passesReview({ application, random, course }: Lot): Life<boolean> {
  const date = course.after(3, 15);
  if (random.chance(11)) {
    yield* failPreliminaryReview(application, random.pick(BODIES), date);
    return false;
  }
  yield* passPreliminaryReview(application, date);
  const answer = yield* scored(application, random, course.after(8, 20));
  if (!brought(answer, 'ApplicationRefused')) return true;
  if (random.chance(40)) yield listForFollowUp(application, '列入后备', course.after(2, 10));
  return false;
}

/** Five experts score; one in sixteen panels loses one and gets another. */
function* scored(application: StoryApplication, random: Random, date: CalendarDate): Life<Answer> {
  const points = random.chance(14) ? random.between(55, 70) : random.between(78, 94);
  const panel = [1, 2, 3, 4, 5].map((n) => expert(application.field, n));
  for (const one of panel) yield assign(application, one, date);
  const leaving = random.chance(6) ? panel.shift() : undefined;
  if (leaving) {
    yield recuse(application, leaving, date);
    panel.push(expert(application.field, 6));
    yield assign(application, expert(application.field, 6), date);
  }
  for (const one of panel) {
    yield score(application, one, { points: points + random.between(-3, 3), on: date });
  }
  if (random.chance(4)) {
    yield correctScore(application, expert(application.field, 3), { points: points + 4, on: date });
  }
  return yield concludeExpertReview(application, date);
}

function* decided(lot: Lot): Life {
  const { application, random, course, batch } = lot;
  yield consent(application, course.after(10, 25));
  if (random.chance(4)) {
    yield refuse(application, NOT_CHOSEN, course.after(3, 10));
    return;
  }
  if (random.chance(3)) {
    yield hold(application, course.after(1, 4));
    yield releaseHold(application, course.after(5, 12));
  }
  const award = awardOf(application, random);
  course.after(3, 10);
  if (random.chance(4))
    yield approve(application, { fundId: batch.smallFundId, award }, course.today);
  const answer = yield approve(application, { fundId: batch.fundId, award }, course.today);
  if (brought(answer, 'ApplicationApproved')) {
    yield* lifeOfProject(project(application, award), lot);
    return;
  }
  yield refuse(application, STANDS_AGAINST, course.after(5, 15));
}

/** In seven cases of ten all that was asked for, else nine tenths of it, in whole 万元. */
function awardOf({ content }: StoryApplication, random: Random) {
  const { grantRequested } = content.budget;
  if (random.chance(70)) return grantRequested;
  return wan(String(Math.floor((Number(grantRequested) / 10_000) * 0.9))).toYuan();
}

const NOT_CHOSEN = {
  reason: '综合排序未进入拟立项名单',
  finding: { rule: 'ranked-selection', clause: 'MH-1.2', verdict: 'failed', facts: {} },
} as const;

/** A hold, a ban, a violation or a claim that came between. */
const STANDS_AGAINST = {
  reason: '不符合立项条件',
  finding: { rule: 'good-credit', clause: 'MH-1.1.6', verdict: 'failed', facts: {} },
} as const;
