import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import {
  complete,
  listForFollowUp,
  refuse,
  returnForCompletion,
  submit,
  submitWithPaper,
  withdraw,
} from '../../story/acts/application.ts';
import {
  failPreliminaryReview,
  opinion,
  passExpertReview,
  passPreliminaryReview,
} from '../../story/acts/review.ts';
import { offices } from '../../story/cast/offices.ts';
import { application } from '../cast/application-content.ts';

/** Applications of 2021 that are good enough to be looked at and are not approved. */
export function notSelected(): readonly Story[] {
  return [
    returnedAndFailed(),
    failedByTheCommission(),
    failedByFinance(),
    notRecommended(),
    notChosen(),
    withdrawn(),
  ];
}

/** Sent back by an officer, completed only in part, then in full; the economic commission says no. */
function* returnedAndFailed(): Story {
  const ours = application('A21-03');
  yield* submitWithPaper(ours, '2022-01-04', '2022-01-06');
  yield returnForCompletion(ours, ['task-statement', 'capability-evidence'], '2022-01-07');
  yield refused(complete(ours, ['task-statement'], '2022-01-11'), 'APPLICATION.STILL_INCOMPLETE');
  yield complete(ours, ['task-statement', 'capability-evidence'], '2022-01-14');
  yield* failPreliminaryReview(ours, 'economic-commission', '2022-01-26');
}

function* failedByTheCommission(): Story {
  const ours = application('A21-04');
  yield submit(ours, '2022-01-06');
  yield* failPreliminaryReview(ours, 'science-and-technology-commission', '2022-01-26');
}

/** Nobody but the finance bureau speaks for the finance bureau (MH-1.4.1). */
function* failedByFinance(): Story {
  const ours = application('A21-05');
  yield submit(ours, '2022-01-07');
  yield refused(
    opinion(
      ours,
      { body: 'finance-bureau', opinion: 'pass', by: offices.commissionOfficer },
      '2022-01-26',
    ),
    'APPLICATION.OPINION_OF_ANOTHER_BODY',
  );
  yield* failPreliminaryReview(ours, 'finance-bureau', '2022-01-27');
}

/** The average stays below 75; the project is worth following all the same (MH-1.4.5). */
function* notRecommended(): Story {
  const ours = application('A21-06');
  yield* submitWithPaper(ours, '2022-01-10', '2022-01-13');
  yield* passPreliminaryReview(ours, '2022-01-27');
  yield* passExpertReview(ours, '2022-02-15', 66);
  yield listForFollowUp(ours, '方向符合区内重点产业，建议下一批次完善后再报', '2022-02-22');
}

/** Recommended, and still not among those chosen (MH-1.2). */
function* notChosen(): Story {
  const ours = application('A21-07');
  yield* submitWithPaper(ours, '2022-01-11', '2022-01-13');
  yield* passPreliminaryReview(ours, '2022-01-28');
  yield* passExpertReview(ours, '2022-02-16', 78);
  const finding = {
    rule: 'ranked-selection',
    clause: 'MH-1.2',
    verdict: 'failed',
    facts: { rank: '8', chosen: '7', averageScore: '78.30' },
  } as const;
  yield refuse(ours, { reason: '综合排序未进入本批次拟立项名单', finding }, '2022-03-08');
  yield listForFollowUp(ours, '列入后备项目库跟踪', '2022-03-09');
}

function* withdrawn(): Story {
  const ours = application('A21-08');
  yield submit(ours, '2022-01-12');
  yield withdraw(ours, '2022-01-25');
  yield refused(returnForCompletion(ours, ['task-statement'], '2022-01-26'), 'APPLICATION.CLOSED');
}
