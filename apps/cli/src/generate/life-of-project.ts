import { addDays, periodOfYears } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { managedByCommission, signContract } from '../story/acts/approval.ts';
import type { StoryProject } from '../story/acts/approval.ts';
import { terminate } from '../story/acts/ending.ts';
import {
  adjust,
  adjustInVain,
  findRelatedParty,
  inspect,
  notifyBudgetAdjustment,
} from '../story/acts/execution.ts';
import type { StoryAdjustment } from '../story/acts/execution.ts';
import { firstTranche } from '../story/acts/money.ts';
import { movedToTests, wan } from '../story/cast/budget.ts';
import { agencies } from '../story/cast/offices.ts';
import { officeDay } from '../story/office-day.ts';
import type { Lot } from './applicant-lot.ts';
import { endingOf } from './endings.ts';
import type { Life } from './life.ts';
import { paid } from './payment.ts';
import type { Random } from './random.ts';

const YEARS = 2;

/** A project from approval to its end: contract, first tranche, two years of work, one of its endings. */
export function* lifeOfProject(project: StoryProject, lot: Lot): Life {
  const { random, course } = lot;
  if (random.chance(2)) {
    yield terminate(project, 'breach-of-contract', course.after(60, 150));
    return;
  }
  const signedOn = officeDay(course.after(5, 20));
  yield signContract(project, signedOn, managingBody(random, project));
  const tranche = { tranche: 'first', amount: firstTranche(project) } as const;
  if (!(yield* paid(project, tranche, lot))) {
    yield terminate(project, 'breach-of-contract', course.after(20, 60));
    return;
  }
  yield* work(project, lot, signedOn);
  yield* endingOf(project, lot);
}

/** What happens while the work is done; most of it to a few projects only. */
function* work(project: StoryProject, lot: Lot, signedOn: CalendarDate): Life {
  const { random, course } = lot;
  course.after(60, 120);
  if (random.chance(20)) {
    const lines = movedToTests(project.application.content.budget, '1');
    yield notifyBudgetAdjustment(project, lines, course.after(1, 30));
  }
  if (random.chance(40)) yield inspect(project, course.after(30, 120));
  if (random.chance(18)) yield* adjusted(project, adjustmentFrom(random), lot);
  if (random.chance(3)) {
    const today = course.after(10, 60);
    const amount = wan(String(random.between(5, 60))).toYuan();
    const found = { counterparty: '示例供货商（虚构）', amount, foundOn: addDays(today, -4) };
    yield findRelatedParty(project, found, today);
  }
  if (random.chance(12)) {
    yield* adjusted(project, extensionFrom(random, signedOn), lot);
  }
  course.after(330, 480);
}

function* adjusted(project: StoryProject, adjustment: StoryAdjustment, lot: Lot): Life {
  const { random, course } = lot;
  const dates = { asked: course.after(10, 90), decided: course.after(5, 20) };
  if (random.chance(75)) yield* adjust(project, adjustment, dates);
  else yield* adjustInVain(project, adjustment, dates);
}

function adjustmentFrom(random: Random): StoryAdjustment {
  const reason = '经营布局调整';
  switch (random.below(3)) {
    case 0:
      return {
        name: 'unit-name',
        adjustment: { kind: 'unit-name', newName: '闵行示例更名有限公司（虚构）' },
        reason,
      };
    case 1:
      return {
        name: 'address',
        adjustment: { kind: 'registered-address', newDistrict: '闵行区', newTown: '浦江镇' },
        reason,
      };
    default:
      return {
        name: 'tax',
        adjustment: { kind: 'tax-jurisdiction', newDistrict: '闵行区' },
        reason,
      };
  }
}

/** Three months to most of a year after the two years of the contract (MH-1.6.4). */
function extensionFrom(random: Random, signedOn: CalendarDate): StoryAdjustment {
  const { lastDay } = periodOfYears(signedOn, YEARS);
  const newEnd = addDays(lastDay, random.between(90, 360));
  return {
    name: 'extension',
    adjustment: { kind: 'execution-period', newEnd },
    reason: '关键部件交付推迟',
  };
}

function managingBody(random: Random, { projectId }: StoryProject) {
  if (random.chance(70)) return managedByCommission;
  return { kind: 'agency', name: agencies.managing, contractNumber: `FW-${projectId}` } as const;
}
