import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FundCommand } from '../fund/commands.ts';
import { sharedBy } from '../specs/project-funding.ts';
import { untiedFunds, untiedProject } from '../specs/project-identities.ts';
import { GIVEN, moves } from '../specs/project-moves.ts';
import type { Move } from '../specs/project-moves.ts';
import {
  accepted,
  completed,
  contracted,
  finalAuthorised,
  firstPaid,
  recovering,
} from '../specs/project-sample.ts';
import { ProjectWorld } from '../specs/project-world.ts';
import type { ProjectCommand } from './commands.ts';
import type { ProjectDossier } from './dossier.ts';

const COMMANDS = 50;
const BEGINNINGS: readonly (readonly ProjectCommand[])[] = [
  contracted,
  firstPaid,
  accepted('850000.00'),
  finalAuthorised('850000.00'),
  completed(),
  recovering,
].map(sharedBy);

const lives = fc.record({
  beginning: fc.constantFrom(...BEGINNINGS),
  history: fc.array(moves, { minLength: COMMANDS, maxLength: COMMANDS }),
});

type Life = typeof lives extends fc.Arbitrary<infer Each> ? Each : never;

function dossierOf({ project }: ProjectWorld): ProjectDossier {
  if (project.status === 'unknown') throw new Error('the project was opened');
  return project.dossier;
}

/** Does what a move says; a command may be refused. */
function make(move: Move, world: ProjectWorld): void {
  if (move.type === 'quieten') {
    world.quieten();
    return;
  }
  if (move.type === 'crash') {
    world.crash(move.other);
    return;
  }
  const command = GIVEN[move.type](move, world);
  if ('projectId' in command.data) world.giveProject(command as ProjectCommand);
  else world.giveFund(command as FundCommand);
}

/** Lives a life with reactions that are late, and come again; what does not tie on its way. */
function live({ beginning, history }: Life, seen?: Set<string>): readonly string[] {
  const world = new ProjectWorld(beginning);
  const problems: string[] = [];
  for (const move of history) {
    make(move, world);
    problems.push(...untiedProject(dossierOf(world)));
    if (move.type !== 'quieten' && move.type !== 'crash') continue;
    problems.push(...untiedFunds(dossierOf(world), world.funds));
  }
  world.crash(COMMANDS);
  for (const type of world.happened()) seen?.add(type);
  return [...problems, ...untiedFunds(dossierOf(world), world.funds)];
}

describe('2,000 histories of 50 commands over a project and the funds that bear it', () => {
  it('tie out at every position, with reactions that are late and come again', () => {
    fc.assert(
      fc.property(lives, (life) => {
        expect(live(life)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('get as far as every event about money', () => {
    const seen = new Set<string>();
    for (const life of fc.sample(lives, { seed: 2022, numRuns: 300 })) live(life, seen);

    expect([...seen].toSorted()).toEqual(
      expect.arrayContaining([
        ...['PayeeAccountRegistered', 'TrancheRequested', 'TrancheAuthorisationBegun'],
        ...['TrancheAuthorised', 'TrancheCancelled', 'TranchePaid', 'TrancheReturned'],
        ...['TranchePaymentReversed', 'AwardBalanceReleased', 'ProjectCompleted'],
        ...['RecoveryOrdered', 'RecoveryReceived', 'RecoveryReceiptReversed'],
        ...['RecoveryWriteOffRequested', 'RecoveryWriteOffRefused', 'RecoveryWrittenOff'],
        ...['YearEndCloseBegun', 'FundLapsed', 'AuthorisationThresholdSet'],
        ...['FundingCarriedForward', 'CommitmentCarriedForward', 'CommitmentCarriedIn'],
        ...['DisbursementReturned', 'DisbursementPaymentReversed', 'CommitmentReleased'],
        ...['RecoveredFundsReversed', 'RecoverableWrittenOff'],
      ]),
    );
  });
});
