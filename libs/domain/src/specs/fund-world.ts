import { fold, yuan } from '@grants/kernel';
import { recorded } from '@grants/testing';
import type { FundCommand } from '../fund/commands.ts';
import { fundDecider } from '../fund/decider.ts';
import type { CommitmentCarriedForward, FundEvent, YearEndCloseBegun } from '../fund/events.ts';
import { receiveFundsTransferWhenTransferredOut } from '../reactions/receive-funds-transfer-when-transferred-out.ts';
import { commandOf } from './fund-choices.ts';
import type { FundName, Funds } from './fund-choices.ts';
import type { Move } from './fund-moves.ts';
import { did, givenBy } from './fund-sample.ts';
import { NO_FACTS } from './reaction-steps.ts';

/** Two funds of following years, what happened in each, and what is still to be delivered. */
export interface World {
  readonly funds: Funds;
  readonly streams: Readonly<Record<FundName, readonly FundEvent[]>>;
  readonly pending: readonly FundCommand[];
}

/** One accepted command: the world after it, and what it led to. */
export interface Happened {
  readonly world: World;
  readonly command: FundCommand;
  readonly events: readonly FundEvent[];
}

const opening = (fundId: FundName, fiscalYear: number) =>
  did('FundsAppropriated', { fundId, fiscalYear, amount: yuan('2.00') });

/** Both funds with two yuan, and nothing promised. */
export function begin(): World {
  const openings = {
    'fund-2022': [opening('fund-2022', 2022)],
    'fund-2023': [opening('fund-2023', 2023)],
  };
  return {
    funds: {
      'fund-2022': fold(fundDecider, openings['fund-2022']),
      'fund-2023': fold(fundDecider, openings['fund-2023']),
    },
    streams: openings,
    pending: [],
  };
}

/** The world after a move; undefined when it was refused, or nothing was to be delivered. */
export function after(world: World, move: Move): Happened | undefined {
  if (move.kind === 'command') {
    return given(world, commandOf(move.type, move.choice, world.funds));
  }
  const { pending } = world;
  const command = pending[move.which % Math.max(pending.length, 1)];
  if (command === undefined) return undefined;
  const rest = move.again ? pending : pending.filter((other) => other !== command);
  return (
    given({ ...world, pending: rest }, command) ?? refused(command, { ...world, pending: rest })
  );
}

/** Everything that is still to be delivered, in order, until nothing is; each twice. */
export function settled(world: World): World {
  const [command] = world.pending;
  if (command === undefined) return world;
  const rest = { ...world, pending: world.pending.slice(1) };
  const once = (given(rest, command) ?? refused(command, rest)).world;
  return settled((given(once, command) ?? refused(command, once)).world);
}

/** What left one fund is never refused by the other; a promise may have been paid meanwhile. */
function refused(command: FundCommand, world: World): Happened {
  if (command.type !== 'CarryForwardCommitment') {
    throw new Error(`${command.type} was refused: ${JSON.stringify(command.data)}`);
  }
  return { world, command, events: [] };
}

function given(world: World, command: FundCommand): Happened | undefined {
  const fundId = command.data.fundId as FundName;
  const decision = fundDecider.decide(command, world.funds[fundId]);
  if (!('accepted' in decision)) return undefined;
  const events = decision.accepted;
  return {
    command,
    events,
    world: {
      funds: { ...world.funds, [fundId]: fold(fundDecider, events, world.funds[fundId]) },
      streams: { ...world.streams, [fundId]: [...world.streams[fundId], ...events] },
      pending: [...world.pending, ...events.flatMap(following)],
    },
  };
}

/** What follows in a fund; the project's part in a close is played here by its fund. */
function following(event: FundEvent): readonly FundCommand[] {
  if (event.type === 'YearEndCloseBegun') return carryingForward(event.data);
  if (event.type === 'CommitmentCarriedForward') return [carryingIn(event.data)];
  if (event.type !== 'FundsTransferredOut') return [];
  return receiveFundsTransferWhenTransferredOut
    .react(recorded(event), NO_FACTS)
    .map(({ intent }) => ({ ...intent, context: givenBy('reaction') }) as FundCommand);
}

function carryingForward(data: YearEndCloseBegun['data']): readonly FundCommand[] {
  const { fundId, toFundId, document, closeId, commitments } = data;
  return commitments.map(({ commitmentId, committed: amount }) => ({
    type: 'CarryForwardCommitment',
    data: {
      fundId,
      commitmentId,
      toFundId,
      toCommitmentId: `${commitmentId}.${closeId}`,
      amount,
      document,
    },
    context: givenBy('reaction'),
  }));
}

function carryingIn(data: CommitmentCarriedForward['data']): FundCommand {
  const { projectId, toFundId: fundId, toCommitmentId: commitmentId, amount, document } = data;
  return {
    type: 'CarryInCommitment',
    data: {
      fundId,
      commitmentId,
      projectId,
      applicationId: `application-of-${projectId}`,
      fromFundId: data.fundId,
      fromCommitmentId: data.commitmentId,
      amount,
      document,
    },
    context: givenBy('reaction'),
  };
}
