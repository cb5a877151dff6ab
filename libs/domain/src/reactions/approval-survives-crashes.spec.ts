import { describe, expect, it } from '@jest/globals';
import { calendarDate, creditCode, fold, instant, isRejected, yuan } from '@grants/kernel';
import type { CommandContext, Decider } from '@grants/kernel';
import { applicationDecider } from '../application/decider.ts';
import type { ApplicationEvent, ApprovalInitiated } from '../application/events.ts';
import { fundDecider } from '../fund/decider.ts';
import type { FundEvent } from '../fund/events.ts';
import { fundingClaimDecider } from '../funding-claim/decider.ts';
import type { FundingClaimed, FundingClaimEvent } from '../funding-claim/events.ts';
import { stepsOf } from '../specs/reaction-steps.ts';
import { concludeApprovalWhenInitiated } from './conclude-approval-when-initiated.ts';
import type { CommandIntent, Step } from './reaction.ts';

const context: CommandContext = {
  commandId: 'command-1',
  correlationId: 'correlation-1',
  causationId: 'event-9',
  actor: { id: 'concludeApprovalWhenInitiated', role: 'reaction' },
  occurredAt: instant('2022-07-01T09:00+08:00'),
};
const document = { number: '闵府〔2022〕8号', date: calendarDate('2022-06-20') };
const hold = {
  holdId: 'case-7',
  ground: 'duplicate-case',
  sourceId: '7',
  clause: 'MH-1.3.3',
} as const;
const initiated: ApprovalInitiated = {
  type: 'ApprovalInitiated',
  data: {
    applicationId: 'app-1',
    projectId: 'project-1',
    fundId: 'fund-2022',
    commitmentId: 'app-1-1',
    claimId: 'c'.repeat(64),
    leadCreditCode: '91310112MA1GBWQX0N',
    title: '激光雷达芯片',
    award: yuan('3000000.00'),
    funding: [
      { fundId: 'fund-2022', commitmentId: 'app-1-1', amount: yuan('2000000.00') },
      { fundId: 'fund-matching', commitmentId: 'app-1-1-s2', amount: yuan('1000000.00') },
    ],
    basis: [],
  },
};
const approving: readonly ApplicationEvent[] = [
  {
    type: 'ApplicationSubmitted',
    data: {
      applicationId: 'app-1',
      callId: 'call-2022',
      programme: 'key-core-technology',
      policyVersion: 'minhang-2021',
      callClosesOn: calendarDate('2022-03-31'),
      reviewDueOn: calendarDate('2022-04-29'),
      scoreWeights: { regionalBenefit: 25, advancement: 25, foresight: 25, applicability: 25 },
      recommendFrom: 60,
      submittedAt: instant('2022-03-01T09:00+08:00'),
      title: '激光雷达芯片',
      lead: {
        creditCode: creditCode('91310112MA1GBWQX0N'),
        name: '某虚构公司',
        kind: 'enterprise',
        registeredDistrict: '闵行区',
        taxDistrict: '闵行区',
      },
      participants: [],
      leader: { personRef: 'person-a', name: '张某', duty: '项目负责人' },
      members: [],
      catalogueItem: 1,
      field: '集成电路',
      budget: {
        totalInvestment: yuan('6000000.00'),
        selfRaised: yuan('3000000.00'),
        grantRequested: yuan('3000000.00'),
        lines: [],
      },
      technology: {
        level: 'domestic-leading',
        expectedIntellectualProperty: [],
        expectedOutput: '样片',
        economicBenefit: '年产值',
      },
      documents: [],
      intellectualPropertyNumbers: [],
      basis: [],
    },
  },
  { type: 'PreliminaryReviewPassed', data: { applicationId: 'app-1', basis: [] } },
  {
    type: 'ExpertReviewConcluded',
    data: {
      applicationId: 'app-1',
      countedExperts: ['e1', 'e2', 'e3', 'e4', 'e5'],
      averageScore: '80.00',
      recommended: true,
      basis: [],
    },
  },
  { type: 'GovernmentConsentRecorded', data: { applicationId: 'app-1', document } },
  initiated,
];
const appropriated = (fundId: string, amount: string): FundEvent => ({
  type: 'FundsAppropriated',
  data: {
    fundId,
    name: '关键核心技术攻关专项',
    source: 'district',
    programme: 'key-core-technology',
    fiscalYear: 2022,
    amount: yuan(amount),
    document,
  },
});
const claimedByOther: FundingClaimed = {
  type: 'FundingClaimed',
  data: {
    claimId: 'c'.repeat(64),
    kind: 'unit-and-title',
    identity: '91310112MA1GBWQX0N|激光雷达芯片',
    applicationId: 'app-2',
    projectId: 'project-2',
  },
};

/** One stream: a command that wrote to it before writes nothing again (idempotency by its id). */
class Stream<Command extends { readonly type: string }, Event, State> {
  private readonly writers = new Set<string>();

  constructor(
    private readonly decider: Decider<Command, Event, State>,
    readonly events: Event[],
  ) {}

  get state(): State {
    return fold(this.decider, this.events);
  }

  give(command: Command, commandId: string) {
    if (this.writers.has(commandId)) return undefined;
    const decision = this.decider.decide(command, this.state);
    if (isRejected(decision)) return decision.rejected;
    if (decision.accepted.length > 0) this.writers.add(commandId);
    this.events.push(...decision.accepted);
    return undefined;
  }
}

interface Hindrance {
  readonly appropriation?: string;
  /** Of the fund that bears the second share. */
  readonly matching?: string;
  readonly claims?: readonly FundingClaimEvent[];
  readonly holds?: readonly ApplicationEvent[];
}

/** The streams an approval of two funds touches, and a runner that can be stopped after any command. */
function ledgerWith({
  appropriation = '5000000.00',
  matching = '5000000.00',
  claims = [],
  holds = [],
}: Hindrance) {
  const application = new Stream(applicationDecider, [...approving, ...holds]);
  const fund = new Stream(fundDecider, [appropriated('fund-2022', appropriation)]);
  const second = new Stream(fundDecider, [appropriated('fund-matching', matching)]);
  const claim = new Stream(fundingClaimDecider, [...claims]);
  const give = (intent: CommandIntent, commandId: string) => {
    switch (intent.type) {
      case 'ClaimFunding':
      case 'ReleaseFundingClaim':
        return claim.give({ ...intent, context }, commandId);
      case 'CommitFunds':
      case 'ReleaseCommitment':
        return (intent.data.fundId === 'fund-2022' ? fund : second).give(
          { ...intent, context },
          commandId,
        );
      case 'ConfirmApproval':
      case 'CancelApproval':
        return application.give({ ...intent, context }, commandId);
      default:
        throw new Error(`${intent.type} is no command of an approval`);
    }
  };
  /** Takes the steps, at most so many; answers how many commands are left of those allowed. */
  const take = (steps: readonly Step[], allowed: number, path = ''): number => {
    let left = allowed;
    for (const [index, { intent, ifRejected }] of steps.entries()) {
      if (left === 0) return 0;
      left -= 1;
      const rejection = give(intent, `${path}/${index}`);
      if (!rejection) continue;
      if (!ifRejected) throw new Error(`${intent.type} was refused: ${rejection.message}`);
      return take(ifRejected(rejection), left, `${path}/${index}`);
    }
    return left;
  };
  const run = (commandsMax = Infinity) =>
    take(stepsOf(concludeApprovalWhenInitiated, initiated), commandsMax);
  const written = () =>
    [application, fund, second, claim].reduce((sum, { events }) => sum + events.length, 0);
  const outcome = () => {
    const holder = claim.state.status === 'held' ? claim.state.claim.applicationId : 'nobody';
    return {
      application: application.state.status,
      committed: [fund, second].map(({ state }) =>
        state.status === 'appropriated' ? state.balances.committed : undefined,
      ),
      isHolder: holder === 'app-1',
    };
  };
  return { application, fund, second, claim, run, written, outcome };
}

const APPROVED = {
  application: 'approved',
  committed: [200_000_000n, 100_000_000n],
  isHolder: true,
};
const GIVEN_UP = { application: 'consented', committed: [0n, 0n], isHolder: false };

const hindrances: readonly [string, Hindrance][] = [
  ['nothing in its way', {}],
  ['no money in the fund', { appropriation: '1999999.99' }],
  ['no money in the second fund', { matching: '999999.99' }],
  ['another project of the same title', { claims: [claimedByOther] }],
  [
    'a hold that came between',
    { holds: [{ type: 'ApplicationHeld', data: { applicationId: 'app-1', hold } }] },
  ],
];
const crashes = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const cases = hindrances.flatMap(([what, hindrance]) =>
  crashes.map((commands) => ({ what, hindrance, commands })),
);

describe('MH-1.4.4: an approval that is interrupted', () => {
  it.each(cases)('with $what, after $commands commands, ends as if it had not been', (example) => {
    const undisturbed = ledgerWith(example.hindrance);
    undisturbed.run();
    const ledger = ledgerWith(example.hindrance);
    ledger.run(example.commands);
    ledger.run();

    expect(ledger.outcome()).toEqual(example.what === 'nothing in its way' ? APPROVED : GIVEN_UP);
    expect(ledger.outcome()).toEqual(undisturbed.outcome());
  });

  it.each(cases)('with $what, after $commands commands, is whole when that is gone', (example) => {
    const ledger = ledgerWith(example.hindrance);
    ledger.run(example.commands);
    const isCancelled = ledger.application.events.some(({ type }) => type === 'ApprovalCancelled');
    removeHindrances(ledger);
    ledger.run();

    expect(ledger.outcome()).toEqual(isCancelled ? GIVEN_UP : APPROVED);
  });

  it.each(cases)('with $what, after $commands commands, repeats nothing', (example) => {
    const ledger = ledgerWith(example.hindrance);
    ledger.run(example.commands);
    removeHindrances(ledger);
    ledger.run();
    const written = ledger.written();
    ledger.run();

    expect(ledger.written()).toBe(written);
  });
});

function removeHindrances({ application, fund, second, claim }: ReturnType<typeof ledgerWith>) {
  const reason = '已查明';
  const change = yuan('3000000.00');
  fund.events.push({
    type: 'AppropriationAdjusted',
    data: { fundId: 'fund-2022', change, reason, document },
  });
  second.events.push({
    type: 'AppropriationAdjusted',
    data: { fundId: 'fund-matching', change, reason, document },
  });
  if (claim.state.status === 'held' && claim.state.claim.applicationId === 'app-2') {
    const { claimId } = claim.state.claim;
    claim.events.push({
      type: 'FundingClaimReleased',
      data: { claimId, applicationId: 'app-2', reason },
    });
  }
  application.events.push({
    type: 'ApplicationHoldReleased',
    data: { applicationId: 'app-1', holdId: hold.holdId, reason },
  });
}
