import { addDays, Money } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import {
  askReconsideration,
  audit,
  concludeAcceptance,
  concludeReconsideration,
  findDiligence,
  reviewOnSite,
} from '../story/acts/acceptance.ts';
import type { StoryProject } from '../story/acts/approval.ts';
import { imposeBan, liftBan } from '../story/acts/credit.ts';
import { confirmCase } from '../story/acts/duplicates.ts';
import { revoke, terminate } from '../story/acts/ending.ts';
import { adjust } from '../story/acts/execution.ts';
import { firstTranche } from '../story/acts/money.ts';
import { orderRecovery, receiveRecovery } from '../story/acts/recovery.ts';
import type { Lot } from './applicant-lot.ts';
import { duplicateOf } from './duplicate.ts';
import type { Life } from './life.ts';
import { paid } from './payment.ts';

/** Of a hundred projects at work: 4 withdraw, 3 break the contract, 3 were untrue, 3 are duplicates. */
export function* endingOf(project: StoryProject, lot: Lot): Life {
  const lottery = lot.random.below(100);
  if (lottery < 4) yield* withdrawal(project, lot);
  else if (lottery < 7) yield* breach(project, lot);
  else if (lottery < 10) yield* misreporting(project, lot);
  else if (lottery < 13) yield* foundTooLate(project, lot);
  else yield* acceptance(project, lot);
}

function* withdrawal(project: StoryProject, lot: Lot): Life {
  const { course } = lot;
  const adjustment = { kind: 'withdrawal' } as const;
  const dates = { asked: course.after(5, 30), decided: course.after(5, 20) };
  yield* adjust(project, { name: 'withdrawal', adjustment, reason: '市场变化，申请撤项' }, dates);
  yield* recovered(project, firstTranche(project), lot);
}

function* breach(project: StoryProject, lot: Lot): Life {
  yield terminate(project, 'breach-of-contract', lot.course.after(5, 30));
  yield* recovered(project, firstTranche(project), lot);
}

/** Revoked, the unit banned (SH-18.3), the money ordered back; some bans are lifted early. */
function* misreporting(project: StoryProject, lot: Lot): Life {
  const { random, course } = lot;
  const { creditCode } = project.application.content.lead;
  yield revoke(project, 'misreporting', course.after(5, 30));
  yield imposeBan(creditCode, 'misreporting', course.after(1, 10));
  yield* recovered(project, firstTranche(project), lot);
  if (random.chance(20)) yield liftBan(creditCode, course.after(60, 120));
}

/** Another award of the same title comes to light when money was paid already (MH-1.3.3). */
function* foundTooLate(project: StoryProject, lot: Lot): Life {
  const { course } = lot;
  course.after(5, 60);
  const { award, caseId } = duplicateOf(lot);
  yield award;
  yield confirmCase(caseId, course.after(10, 30));
  yield revoke(project, 'duplicate-funding', course.after(5, 20));
  yield* recovered(project, firstTranche(project), lot);
}

function* acceptance(project: StoryProject, lot: Lot): Life {
  const { random, course } = lot;
  const supported = supportedOf(project, lot);
  const opinion = supported === project.award ? 'unqualified' : 'qualified';
  const passes = random.chance(82);
  yield audit(project, { supported, opinion }, course.after(5, 40));
  yield reviewOnSite(project, { opinion: passes ? 'pass' : 'fail' }, course.after(5, 25));
  yield concludeAcceptance(project, passes ? 'passed' : 'not-passed', course.after(10, 30));
  if (passes) yield* paidOut(project, supported, lot);
  else yield* notPassed(project, supported, lot);
}

function* notPassed(project: StoryProject, supported: Yuan, lot: Lot): Life {
  const { random, course } = lot;
  if (!random.chance(50)) {
    yield terminate(project, 'acceptance-not-passed', course.after(20, 40));
    yield* judged(project, lot);
    return;
  }
  yield askReconsideration(project, course.after(5, 20));
  const outcome = random.pick(['not-granted', 'passed', 'not-passed'] as const);
  if (outcome !== 'not-granted') {
    const opinion = outcome === 'passed' ? 'pass' : 'fail';
    yield reviewOnSite(project, { opinion, round: 2 }, course.after(20, 50));
  }
  yield concludeReconsideration(project, outcome, course.after(10, 30));
  if (outcome === 'passed') yield* paidOut(project, supported, lot);
  else yield* judged(project, lot);
}

/** Diligent or not (MH-1.6.16); without diligence what was paid is ordered back. */
function* judged(project: StoryProject, lot: Lot): Life {
  const { random, course } = lot;
  const diligent = random.chance(70);
  yield findDiligence(project, diligent, course.after(5, 20));
  if (!diligent) yield* recovered(project, firstTranche(project), lot);
}

/** What the audit supports beyond the first tranche is paid. */
function* paidOut(project: StoryProject, supported: Yuan, lot: Lot): Life {
  const amount = Money.of(supported).minus(Money.of(firstTranche(project)));
  if (amount.isZero() || amount.isNegative()) return;
  yield* paid(project, { tranche: 'final', amount: amount.toYuan() }, lot);
}

/** All of it in two cases of three; else 60 to 99 %, and now and then no more than was paid. */
function supportedOf(project: StoryProject, { random }: Lot): Yuan {
  if (random.chance(66)) return project.award;
  if (random.chance(6)) return firstTranche(project);
  return Money.of(project.award)
    .times(`0.${random.between(60, 99)}`, 'down')
    .toYuan();
}

/** Ordered back, and received in one to four instalments; one in five leaves a rest outstanding. */
function* recovered(project: StoryProject, amount: Yuan, { random, course }: Lot): Life {
  const orderedOn = course.after(5, 20);
  yield orderRecovery(project, { amount, dueOn: addDays(orderedOn, 30) }, orderedOn);
  const instalments = random.between(1, 4);
  const parts = Money.of(amount).split(Array.from({ length: instalments }, () => '1'));
  const unpaid = random.chance(20) ? 1 : 0;
  for (const [index, part] of parts.slice(0, instalments - unpaid).entries()) {
    const instalment = { instalment: index + 1, amount: part.toYuan() };
    yield receiveRecovery(project, instalment, course.after(5, 25));
  }
}
