import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import { BUREAU, dossierAfter, sharedBy, SHARES } from '../../specs/project-funding.ts';
import {
  accepted,
  command,
  completed,
  finalAuthorised,
  firstAuthorised,
  firstPaid,
  firstRequested,
  historyOf,
  recovering,
  terminated,
} from '../../specs/project-sample.ts';
import type { ProjectCommand } from '../commands.ts';
import type { ProjectEvent } from '../events.ts';

const [A, B, C] = SHARES;

/** The draws of the events of one type, in the order of recording. */
function drawsIn(type: ProjectEvent['type'], commands: readonly ProjectCommand[]) {
  return historyOf(...sharedBy(commands))
    .filter((event) => event.type === type)
    .map(({ data }) => ({
      by: 'fundId' in data ? data.fundId : undefined,
      draws: 'draws' in data ? data.draws.map(({ fundId, amount }) => [fundId, amount]) : 'none',
    }));
}

describe('MH-1.5.1: a tranche of an award that several funds bear', () => {
  it('draws on the first until it is exhausted, and names one fund as one', () => {
    expect(drawsIn('TrancheRequested', firstRequested)).toEqual([{ by: A.fundId, draws: 'none' }]);
    expect(drawsIn('TrancheRequested', finalAuthorised())[1]).toEqual({
      by: A.fundId,
      draws: [
        [A.fundId, '100000.00'],
        [B.fundId, '350000.00'],
        [C.fundId, '250000.01'],
      ],
    });
  });

  it('is authorised, paid and returned as it was asked for', () => {
    const draws = [
      [A.fundId, '100000.00'],
      [B.fundId, '350000.00'],
      [C.fundId, '100000.00'],
    ];
    const whole = [
      ...completed('550000.00', '850000.00'),
      command('ReturnTranche', {
        disbursementId: 'final-1',
        returnedOn: calendarDate('2024-06-25'),
      }),
    ];
    expect(drawsIn('TrancheAuthorised', whole)[1]).toEqual({ by: A.fundId, draws });
    expect(drawsIn('TranchePaid', whole)[1]).toEqual({ by: A.fundId, draws });
    expect(drawsIn('TrancheReturned', whole)).toEqual([{ by: A.fundId, draws }]);
  });
});

describe('MH-1.5.2: what is not needed', () => {
  it('goes back in the reverse order of drawing', () => {
    // 500,000.00 supported: 200,000.00 are paid of the first two, and C and a part of B go back.
    expect(drawsIn('AwardBalanceReleased', finalAuthorised('500000.00'))).toEqual([
      {
        by: C.fundId,
        draws: [
          [C.fundId, '250000.01'],
          [B.fundId, '250000.00'],
        ],
      },
    ]);
  });

  it('has the money of an open tranche with it when the project ends', () => {
    const ended = [...firstAuthorised, command('TerminateProject')];
    expect(drawsIn('AwardBalanceReleased', ended)).toEqual([
      {
        by: C.fundId,
        draws: [
          [C.fundId, '250000.01'],
          [B.fundId, '350000.00'],
          [A.fundId, '400000.00'],
        ],
      },
    ]);
  });
});

describe('MH-1.6.12: a recovery', () => {
  const revoked = [...completed(), command('RevokeProject')];
  const ordered = [...revoked, command('OrderRecovery', { amount: yuan('500000.01') })];
  const received = [...ordered, command('ReceiveRecovery', { amount: yuan('300000.01') })];

  it('comes back in the reverse order of drawing', () => {
    expect(drawsIn('RecoveryOrdered', ordered)).toEqual([
      {
        by: C.fundId,
        draws: [
          [C.fundId, '250000.01'],
          [B.fundId, '250000.00'],
        ],
      },
    ]);
    expect(drawsIn('RecoveryReceived', received)).toEqual([
      {
        by: C.fundId,
        draws: [
          [C.fundId, '250000.01'],
          [B.fundId, '50000.00'],
        ],
      },
    ]);
  });

  it('is owed again to the funds a reversed receipt went to', () => {
    const reversed = [...received, command('ReverseRecoveryReceipt')];
    const again = command('ReceiveRecovery', { receiptId: 'receipt-2', amount: yuan('250000.01') });
    expect(drawsIn('RecoveryReceiptReversed', reversed)).toEqual(
      drawsIn('RecoveryReceived', received),
    );
    expect(drawsIn('RecoveryReceived', [...reversed, again])[1]).toEqual({
      by: C.fundId,
      draws: 'none',
    });
  });

  it('is written off where it is outstanding', () => {
    const writtenOff = [
      ...received,
      command('RequestRecoveryWriteOff'),
      command('ApproveRecoveryWriteOff', {}, BUREAU),
    ];
    expect(drawsIn('RecoveryWrittenOff', writtenOff)).toEqual([{ by: B.fundId, draws: 'none' }]);
    expect(dossierAfter(sharedBy(writtenOff)).balances).toMatchObject({
      recoverable: 0n,
      writtenOff: 20_000_000n,
    });
  });
});

describe('the shares of an award', () => {
  it.each([
    ['opened', sharedBy(firstRequested)],
    ['paid in part', sharedBy(firstPaid)],
    ['accepted', sharedBy(accepted('850000.00'))],
    ['completed', sharedBy(completed('550000.00', '850000.00'))],
    ['terminated', sharedBy(terminated)],
    ['recovering', sharedBy(recovering)],
  ])('add up to it when it is %s', (_when, commands) => {
    const { balances, shares } = dossierAfter(commands);
    expect(sumIn(balances)).toBe(100_000_001n);
    expect(shares.map((share) => sumIn(share.balances))).toEqual([
      40_000_000n,
      35_000_000n,
      25_000_001n,
    ]);
  });
});

function sumIn(balances: object): bigint {
  const fen: readonly bigint[] = Object.values(balances);
  return fen.reduce((sum, each) => sum + each, 0n);
}
