import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fenOf, fold, yuan, yuanOf } from '@grants/kernel';
import type { ProjectedEvent } from '@grants/kernel';
import { eventSequence } from '@grants/testing';
import type { FundCommand } from '../fund/commands.ts';
import { commitmentIn } from '../fund/commitment-table.ts';
import { fundDecider } from '../fund/decider.ts';
import type { Fund } from '../fund/state.ts';
import { reactions } from '../reactions/registry.ts';
import {
  accepted,
  CHECKER,
  command,
  completed,
  contracted,
  examined,
  finalAuthorised,
  firstPaid,
  firstRequested,
  FUNDED,
  historyOf,
  MAKER,
  notPassed,
  opened,
  paper,
  recovering,
} from '../specs/project-sample.ts';
import type { ProjectCommand } from './commands.ts';
import { projectDecider } from './decider.ts';
import type { ProjectEvent } from './events.ts';
import type { OpenedProject, Project } from './state.ts';

const AWARD = fenOf(yuan('1000000.01'));

/** A command, once it is known how the project stands. */
type Move = (project: Project) => ProjectCommand;

const id = (noun: string, count: number) =>
  fc.integer({ min: 1, max: count }).map((number) => `${noun}-${number}`);
const disbursementId = fc.oneof(id('first', 2), id('final', 2));
/** Amounts about the size of an award, some of them not positive. */
const amount = fc.oneof(
  fc.constantFrom('0.00', '-1.00', '0.01', '120000.00', '1000000.01').map(yuan),
  fc.bigInt({ min: 1n, max: AWARD }).map(yuanOf),
);
const fixed = (...commands: readonly ProjectCommand[]): fc.Arbitrary<Move> =>
  fc.constantFrom(...commands).map((each) => () => each);

const requests: fc.Arbitrary<Move> = fc
  .record({ disbursementId, asked: fc.option(amount, { freq: 3 }) })
  .map(
    ({ disbursementId: part, asked }) =>
      () =>
        command('RequestTranche', {
          disbursementId: part,
          tranche: part.startsWith('first') ? 'first' : 'final',
          ...(asked !== null && part.startsWith('final') && { amount: asked }),
        }),
  );
const authorisations: fc.Arbitrary<Move> = fc
  .tuple(disbursementId, fc.constantFrom(CHECKER, CHECKER, MAKER))
  .map(
    ([part, context]) =>
      () =>
        command('AuthoriseTranche', { disbursementId: part }, context),
  );
const cancellations: fc.Arbitrary<Move> = disbursementId.map(
  (part) => () => command('CancelTranche', { disbursementId: part }),
);
/** Of the amount that was authorised: another is refused, which other specs show. */
const payments: fc.Arbitrary<Move> = disbursementId.map((part) => (project) => {
  const authorised =
    project.status === 'unknown' ? undefined : project.dossier.tranches.get(part)?.amount;
  return command('ConfirmTranchePayment', {
    disbursementId: part,
    amount: authorised ?? yuan('1.00'),
  });
});
const opinions: fc.Arbitrary<Move> = fc
  .record({ number: id('opinion', 3), supportedAmount: amount, opinion: fc.boolean() })
  .map(
    ({ number, supportedAmount, opinion }) =>
      () =>
        opinion
          ? command('RecordAuditOpinion', { auditId: number, supportedAmount })
          : command('RecordOnSiteOpinion', { reviewId: number }),
  );
const recoveries: fc.Arbitrary<Move> = fc
  .record({
    recoveryId: id('recovery', 2),
    receipt: fc.boolean(),
    receiptId: id('receipt', 3),
    amount,
  })
  .map(
    ({ receipt, receiptId, ...data }) =>
      () =>
        receipt
          ? command('ReceiveRecovery', { ...data, receiptId })
          : command('OrderRecovery', data),
  );
const withdrawal = command('RequestAdjustment', {
  adjustmentId: 'withdrawal',
  adjustment: { kind: 'withdrawal' },
});
const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: requests },
  { weight: 6, arbitrary: authorisations },
  { weight: 3, arbitrary: cancellations },
  { weight: 6, arbitrary: payments },
  { weight: 3, arbitrary: opinions },
  { weight: 6, arbitrary: recoveries },
  {
    weight: 4,
    arbitrary: fixed(
      command('SignContract'),
      command('RequestAdjustment'),
      command('ApproveAdjustment'),
      command('RefuseAdjustment'),
      command('HoldProject'),
      command('OrderRecoveryReview'),
      command('OrderRecoveryReview', { occasion: 'case-confirmed' }),
      command('ConcludeRecoveryReview'),
      command('ConcludeRecoveryReview', {
        result: 'recovery-ordered',
        recoveryId: 'recovery-1',
      }),
      command('ReleaseProjectHold'),
      command('ReleaseProjectHold'),
    ),
  },
  {
    weight: 3,
    arbitrary: fixed(
      command('ConcludeAcceptance'),
      command('ConcludeAcceptance', { result: 'not-passed' }),
      command('RequestReconsideration'),
      command('ConcludeReconsideration'),
      command('ConcludeReconsideration', { outcome: 'passed' }),
      command('RecordDiligenceFinding'),
    ),
  },
  {
    weight: 1,
    arbitrary: fixed(
      withdrawal,
      command('ApproveAdjustment', { adjustmentId: 'withdrawal' }),
      command('TerminateProject'),
      command('TerminateProject', { ground: 'acceptance-not-passed' }),
      command('RevokeProject'),
    ),
  },
);

/** From one of the places a project comes to, wherever random commands lead. */
const lives = fc.record({
  beginning: fc.constantFrom(
    opened,
    contracted,
    firstRequested,
    firstPaid,
    examined('850000.00'),
    accepted('850000.00'),
    accepted('120000.00'),
    finalAuthorised('850000.00'),
    notPassed,
    recovering,
    completed(),
  ),
  rest: fc.array(moves, { minLength: 20, maxLength: 60 }),
});

const funding: readonly FundCommand[] = [
  {
    type: 'AppropriateFunds',
    context: MAKER,
    data: {
      fundId: FUNDED.fundId,
      name: '专项',
      source: 'district',
      programme: 'key-core-technology',
      fiscalYear: 2022,
      amount: yuan('2000000.00'),
      document: paper('budget'),
    },
  },
  {
    type: 'CommitFunds',
    context: MAKER,
    data: { ...FUNDED, applicationId: 'application-1', amount: yuan('1000000.01') },
  },
];

function given(fund: Fund, intended: FundCommand): Fund {
  const decision = fundDecider.decide(intended, fund);
  if ('rejected' in decision) throw new Error(`${intended.type}: ${decision.rejected.message}`);
  return fold(fundDecider, decision.accepted, fund);
}

const NO_FACTS = {
  matches: [],
  matcherVersion: 'none',
  applicationIds: [],
  recognitionIds: [],
  centreIds: [],
  knownAt: '0',
};

type Visit = (seen: {
  readonly project: OpenedProject;
  readonly fund: Fund;
  readonly command: ProjectCommand;
  readonly events: readonly ProjectEvent[];
}) => void;

/** The fund after the ledger's own reactions to an event; none of them may be refused. */
function following(fund: Fund, event: ProjectedEvent<ProjectEvent>): Fund {
  return reactions
    .filter(({ handles }) => handles.includes(event.type))
    .flatMap(({ react }) => react(event, NO_FACTS))
    .map(({ intent }) => ({ ...intent, context: MAKER }))
    .filter(
      (intended): intended is Extract<typeof intended, FundCommand> => 'fundId' in intended.data,
    )
    .reduce(given, fund);
}

interface Life {
  readonly beginning: readonly ProjectCommand[];
  readonly rest: readonly Move[];
}

/** Plays a life, and shows where it stands after each command that was accepted. */
function live({ beginning, rest }: Life, visit: Visit) {
  const inLedger = eventSequence();
  let project = projectDecider.initialState;
  let fund = funding.reduce(given, fundDecider.initialState);
  for (const move of [
    ...beginning.map(
      (each): Move =>
        () =>
          each,
    ),
    ...rest,
  ]) {
    const meant = move(project);
    const decision = projectDecider.decide(meant, project);
    if ('rejected' in decision) continue;
    const events = decision.accepted;
    project = fold(projectDecider, events, project);
    fund = events.map((event) => inLedger(event)).reduce(following, fund);
    if (project.status === 'unknown') throw new Error('the project was opened');
    visit({ project, fund, command: meant, events });
  }
}

const sum = (amounts: Iterable<bigint>) => [...amounts].reduce((total, fen) => total + fen, 0n);

describe('any life of a project, and the fund that pays for it', () => {
  it('has every fen of the award in one place, and the same one in both', () => {
    fc.assert(
      fc.property(lives, (life) =>
        live(life, ({ project: { dossier }, fund }) => {
          if (fund.status === 'unknown') throw new Error('the fund is open');
          const { committed, authorised, paid, recoverable, recovered, released } =
            dossier.balances;

          expect(paid + recoverable + recovered + released + committed + authorised).toBe(AWARD);
          expect(Object.values(dossier.balances).filter((fen: bigint) => fen < 0n)).toEqual([]);
          expect(commitmentIn(fund.commitments, FUNDED.commitmentId)?.balances).toEqual(
            dossier.shares[0]?.balances,
          );
          expect(sum(Object.values(fund.balances))).toBe(fund.sources.appropriation);
          expect(fund.balances.available).toBe(fund.sources.appropriation - AWARD + released);
        }),
      ),
      { numRuns: 150 },
    );
  });

  it('pays a tranche once, the first of exactly 30 %, and no more than the audit supports', () => {
    fc.assert(
      fc.property(lives, (life) =>
        live(life, ({ project: { dossier } }) => {
          const paid = [...dossier.tranches.values()].filter(
            ({ outcome }) => outcome.status === 'paid',
          );
          const { balances } = dossier;
          const supported = [...dossier.audits.values()].at(-1)?.supportedAmount;

          expect(paid.map(({ tranche }) => tranche)).toEqual(
            ['first', 'final'].slice(0, paid.length),
          );
          expect(sum(paid.map((each) => fenOf(each.amount)))).toBe(
            balances.paid + balances.recoverable + balances.recovered,
          );
          if (paid[0]) expect(paid[0].amount).toBe('300000.00');
          if (paid[1])
            expect(
              sum(paid.map((each) => fenOf(each.amount))) <= fenOf(supported ?? yuan('0')),
            ).toBe(true);
        }),
      ),
      { numRuns: 150 },
    );
  });

  it('leaves nothing outstanding when it is over', () => {
    fc.assert(
      fc.property(lives, (life) =>
        live(life, ({ project: { dossier, status } }) => {
          if (!['completed', 'terminated', 'revoked'].includes(status)) return;
          expect(dossier.balances).toMatchObject({ committed: 0n, authorised: 0n });
        }),
      ),
      { numRuns: 100 },
    );
  });

  it('has nothing more to say when an accepted command is repeated at once', () => {
    fc.assert(
      fc.property(lives, (life) =>
        live(life, ({ command: meant, project }) => {
          expect(projectDecider.decide(meant, project)).toEqual({ accepted: [] });
        }),
      ),
      { numRuns: 100 },
    );
  });

  it('gets as far as every status and every event about money', () => {
    const seen = new Set<string>();
    for (const life of fc.sample(lives, { seed: 2022, numRuns: 200 })) {
      live(life, ({ project, events }) => {
        seen.add(project.status);
        events.forEach(({ type }) => seen.add(type));
      });
    }

    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...['approved', 'executing', 'not-passed', 'in-reconsideration', 'accepted', 'completed'],
        ...['terminated', 'revoked', 'TrancheRequested', 'TrancheAuthorised', 'TrancheCancelled'],
        ...['TranchePaid', 'AwardBalanceReleased', 'RecoveryOrdered', 'RecoveryReceived'],
      ]),
    );
  });
});

describe('the fold', () => {
  it('takes an event that no decision could have led to as nothing', () => {
    const [opening] = historyOf(...opened);
    const stray = historyOf(...firstRequested).slice(1);
    const { initialState } = projectDecider;

    expect(fold(projectDecider, stray)).toBe(initialState);
    expect(
      fold(
        projectDecider,
        [opening, opening].filter((event) => event !== undefined),
      ),
    ).toMatchObject({
      status: 'approved',
    });
  });

  it('never changes a state that somebody holds', () => {
    const events = historyOf(...completed('550000.00', '850000.00'));
    const states = events.map((_event, index) => fold(projectDecider, events.slice(0, index)));
    const printed = states.map((state) => JSON.stringify(state, printable));
    fold(projectDecider, events);

    let state = projectDecider.initialState;
    const again = events.map((event) => {
      const before = state;
      state = projectDecider.evolve(state, event);
      return before;
    });
    expect(again.map((each) => JSON.stringify(each, printable))).toEqual(printed);
  });
});

function printable(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
}
