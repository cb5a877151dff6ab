import type { Adjustment } from '@grants/domain';
import { calendarDate, Money, yuan } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import { passAcceptance } from '../../story/acts/acceptance.ts';
import { submitWithPaper } from '../../story/acts/application.ts';
import { approve, reviewAndConsent, signContract } from '../../story/acts/approval.ts';
import type { StoryProject } from '../../story/acts/approval.ts';
import { reversePayment } from '../../story/acts/corrections.ts';
import { terminate } from '../../story/acts/ending.ts';
import {
  adjust,
  adjustInVain,
  findRelatedParty,
  holdProject,
  inspect,
  releaseProject,
} from '../../story/acts/execution.ts';
import {
  authorise,
  confirmPayment,
  firstTranche,
  makeReady,
  payFirstTranche,
  requestTranche,
} from '../../story/acts/money.ts';
import { registerAccount } from '../../story/acts/payee-accounts.ts';
import {
  approveWriteOff,
  orderRecovery,
  receiveRecovery,
  refuseWriteOff,
  requestWriteOff,
  reverseReceipt,
} from '../../story/acts/recovery.ts';
import { offices } from '../../story/cast/offices.ts';
import { application } from '../cast/application-content.ts';
import { begin, beginWithContract, projectOf } from './beginnings.ts';
import { FUNDS } from './calls-and-funds.ts';
import { OF_CALL } from './dates.ts';

const call = 'KCT-2022';
const DATES = OF_CALL[call];

/** Projects of the call by challenges, beside those of the chapters on duplicates and on credit. */
export function ofTheChallengeCall(): readonly Story[] {
  return [
    onAnotherFund(),
    adjustedAndWithdrawn(),
    contractBroken(),
    heldBeforePayment(),
    extendedAndStillToBePaid(),
  ];
}

/** The district line has too little left: the approval is cancelled, and holds on the matching line. */
function* onAnotherFund(): Story {
  const ours = application('A22-01');
  const beginning = { call, submittedOn: '2022-07-11' } as const;
  const project = projectOf(ours, beginning);
  const { award } = project;
  yield* submitWithPaper(ours, beginning.submittedOn, '2022-07-13');
  yield* reviewAndConsent(ours, DATES.review);
  yield approve(ours, { fundId: FUNDS.district2022.fundId, award }, '2022-09-26');
  yield approve(ours, { fundId: FUNDS.matching2022.fundId, award }, '2022-09-26');
  yield signContract(project, DATES.contract);
  yield* payFirstTranche(project, DATES.firstTranche);
  yield inspect(project, '2023-09-19');
  yield* passedAndReady(project);
}

/** Every kind of major adjustment, refused and approved; the last is the withdrawal (MH-1.6.5). */
function* adjustedAndWithdrawn(): Story {
  const ours = application('A22-06');
  const beginning = { call, submittedOn: '2022-07-25' } as const;
  const project = projectOf(ours, beginning);
  yield* begin(ours, beginning);
  for (const [index, adjustment] of ADJUSTMENTS.entries()) {
    yield* refusedThenApproved(project, adjustment, `2023-0${index + 2}`);
  }
  yield* payBackInTwo(project);
}

/** Asked for one a month. The extension stays refused; `P21-02` has one that is granted. */
const ADJUSTMENTS: readonly Adjustment[] = [
  { kind: 'unit-name', newName: '闵行示例冬生物科技有限公司（虚构）' },
  { kind: 'registered-address', newDistrict: '闵行区', newTown: '浦江镇' },
  { kind: 'tax-jurisdiction', newDistrict: '奉贤区' },
  { kind: 'execution-period', newEnd: calendarDate('2025-06-30') },
  { kind: 'withdrawal' },
];

function* refusedThenApproved(project: StoryProject, adjustment: Adjustment, month: string): Story {
  const { kind } = adjustment;
  const named = { adjustment, reason: '经营布局调整' };
  const first = { asked: `${month}-06`, decided: `${month}-09` };
  yield* adjustInVain(project, { ...named, name: `${kind}-1` }, first);
  if (kind === 'execution-period') return;
  if (kind === 'withdrawal') {
    const ended = terminate(project, 'withdrawn', `${month}-12`);
    yield refused(ended, 'PROJECT.WITHDRAWAL_NEEDS_CONSENT');
  }
  const second = { asked: `${month}-15`, decided: `${month}-22` };
  yield* adjust(project, { ...named, name: `${kind}-2` }, second);
}

function* payBackInTwo(project: StoryProject): Story {
  const amount = firstTranche(project);
  const half = Money.of(amount).times('0.5', 'down').toYuan();
  yield orderRecovery(project, { amount, dueOn: '2023-12-29' }, '2023-07-11');
  yield receiveRecovery(project, { instalment: 1, amount: half }, '2023-09-05');
  yield receiveRecovery(project, { instalment: 2, amount: half }, '2023-12-12');
}

/**
 * Ended for a broken contract. Two thirds of what was paid come back; a third instalment was the
 * money of another unit and is taken back. The rest is written off, at the second request.
 */
function* contractBroken(): Story {
  const ours = application('A22-07');
  const beginning = { call, submittedOn: '2022-07-26' } as const;
  const project = projectOf(ours, beginning);
  yield* begin(ours, beginning);
  yield terminate(project, 'breach-of-contract', '2024-01-16');
  const amount = firstTranche(project);
  yield orderRecovery(project, { amount, dueOn: '2024-12-31' }, '2024-01-30');
  yield receiveRecovery(project, { instalment: 1, amount: yuan('260000') }, '2024-06-18');
  yield receiveRecovery(project, { instalment: 2, amount: yuan('260000') }, '2024-12-20');
  yield receiveRecovery(project, { instalment: 3, amount: yuan('260000') }, '2025-02-18');
  const wrong = { instalment: 3, reason: '该笔缴款系其他单位款项，误记于本项目' };
  yield reverseReceipt(project, wrong, '2025-02-25');
  yield* writeOffTheRest(project);
}

/** Not before the unit is wound up, and not by whoever asks for it. */
function* writeOffTheRest(project: StoryProject): Story {
  yield requestWriteOff(project, { request: 1, reason: '企业停业，无可供执行财产' }, '2025-05-13');
  const tooEarly = { request: 1, reason: '破产清算尚未终结，继续追缴' };
  yield refuseWriteOff(project, tooEarly, '2025-05-20');
  const woundUp = { request: 2, reason: '法院裁定终结破产程序，普通债权清偿率为零' };
  yield requestWriteOff(project, woundUp, '2025-11-11');
  const own = { ...approveWriteOff(project, 2, '2025-11-12'), by: offices.actingApprover };
  yield refused(own, 'PROJECT.APPROVER_IS_REQUESTER');
  yield approveWriteOff(project, 2, '2025-11-25');
}

/**
 * The supervisor finds an undisclosed related party, writes it into the ledger days later, and holds
 * the project: what is authorised is not paid until the hold is released (MH-1.6.2).
 */
function* heldBeforePayment(): Story {
  const ours = application('A22-08');
  const beginning = { call, submittedOn: '2022-07-27' } as const;
  const project = projectOf(ours, beginning);
  const payment = { tranche: 'first', amount: firstTranche(project) } as const;
  yield* beginWithContract(ours, beginning);
  yield requestTranche(project, { tranche: 'first' }, '2022-10-24');
  yield authorise(project, { tranche: 'first' }, '2022-10-25');
  const finding = {
    counterparty: '闵行示例南电源有限公司（虚构）',
    amount: yuan('420000'),
    foundOn: '2022-10-20',
  };
  yield findRelatedParty(project, finding, '2022-10-26');
  yield holdProject(project, '2022-10-26');
  yield refused(confirmPayment(project, payment, '2022-10-27'), 'PROJECT.ON_HOLD');
  yield releaseProject(project, '2022-11-15');
  yield confirmPayment(project, payment, '2022-11-17');
  yield* passedAndReady(project);
}

/** The treasury says in its list when it has paid the final tranche. */
function* passedAndReady(project: StoryProject): Story {
  const audit = { supported: project.award, opinion: 'unqualified' } as const;
  yield* passAcceptance(project, audit, DATES.acceptance);
  yield registerAccount(project, DATES.acceptance.result);
  yield* makeReady(project, { tranche: 'final' }, DATES.finalTranche);
}

/**
 * Its first payment is entered too early, with the voucher of another, and corrected. Extended by a
 * year and passed late in 2025: its final tranche is asked for and not yet paid.
 */
function* extendedAndStillToBePaid(): Story {
  const ours = application('A22-12');
  const beginning = { call, submittedOn: '2022-07-28' } as const;
  const project = projectOf(ours, beginning);
  yield* begin(ours, beginning);
  const first = { tranche: 'first', amount: firstTranche(project) } as const;
  yield reversePayment(project, first, {
    date: '2022-11-02',
    reason: '误将他笔支付凭证录入，本笔尚未支付',
  });
  yield confirmPayment(project, { ...first, payment: 2 }, '2022-11-03');
  const extension = {
    name: 'extension',
    adjustment: { kind: 'execution-period', newEnd: calendarDate('2025-10-11') },
    reason: '搭载发射窗口推迟',
  } as const;
  yield* adjust(project, extension, { asked: '2024-08-13', decided: '2024-08-27' });
  const audit = { supported: project.award, opinion: 'unqualified' } as const;
  yield* passAcceptance(project, audit, {
    audit: '2025-10-21',
    onSite: '2025-11-11',
    result: '2025-12-03',
  });
  yield requestTranche(project, { tranche: 'final' }, '2025-12-17');
}
