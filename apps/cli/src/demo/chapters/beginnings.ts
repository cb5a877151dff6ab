import type { ManagingBody } from '@grants/domain';
import type { Yuan } from '@grants/kernel';
import type { Story } from '../../story/act.ts';
import { submitWithPaper } from '../../story/acts/application.ts';
import {
  approve,
  managedByCommission,
  project,
  reviewAndConsent,
  signContract,
} from '../../story/acts/approval.ts';
import type { StoryProject } from '../../story/acts/approval.ts';
import { payFirstTranche } from '../../story/acts/money.ts';
import type { StoryApplication } from '../../story/cast/content.ts';
import { FUNDS } from './calls-and-funds.ts';
import { OF_CALL } from './dates.ts';

type Call = keyof typeof OF_CALL;

/** How an application without an incident comes to be a project. */
export interface Beginning {
  readonly call: Call;
  readonly submittedOn: string;
  /** All that was applied for, when absent. */
  readonly award?: Yuan;
  readonly fundId?: string;
  readonly managingBody?: ManagingBody;
}

const FUND_OF_CALL = {
  'KCT-2021': FUNDS.district2022.fundId,
  'KCT-2022': FUNDS.district2022.fundId,
  'KCT-2023': FUNDS.district2023.fundId,
} as const satisfies Record<Call, string>;

/** The project that an application becomes in a beginning like this. */
export function projectOf(application: StoryApplication, { award }: Beginning): StoryProject {
  return project(application, award ?? application.content.budget.grantRequested);
}

/** Submitted, reviewed, consented to, approved, contracted, and paid its first tranche. */
export function* begin(application: StoryApplication, beginning: Beginning): Story {
  yield* beginWithContract(application, beginning);
  const { firstTranche } = OF_CALL[beginning.call];
  yield* payFirstTranche(projectOf(application, beginning), firstTranche);
}

/** Up to the contract, with nothing paid. */
export function* beginWithContract(application: StoryApplication, beginning: Beginning): Story {
  const { call, submittedOn, fundId = FUND_OF_CALL[call], managingBody } = beginning;
  const dates = OF_CALL[call];
  const ours = projectOf(application, beginning);
  yield* submitWithPaper(application, submittedOn, submittedOn);
  yield* reviewAndConsent(application, dates.review);
  yield approve(application, { fundId, award: ours.award }, dates.approval);
  yield signContract(ours, dates.contract, managingBody ?? managedByCommission);
}
