import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent, GrantsEventType } from '@grants/domain';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { on, yuan } from '../specs/values.ts';
import { recoveryRegister } from './projection.ts';
import type { RecoveryRow, RecoveryStep } from './view.ts';

/** The recovery of 270,000 after these events. */
function rowAfter(...events: readonly GrantsEvent[]): RecoveryRow | undefined {
  const next = ledgerSequence();
  const all = [sample('RecoveryOrdered'), ...events].map((event) =>
    next(event, { occurredOn: '2025-03-10' }),
  );
  return rowsOf(recoveryRegister, twice(all))['recovery']?.[0] as RecoveryRow | undefined;
}

const rest = sample('RecoveryWrittenOff', { amount: yuan('170000.00') });

describe('a recovery in the register', () => {
  it('is as it was ordered', () => {
    expect(rowAfter()).toMatchObject({
      recoveryId: 'recovery-1',
      projectId: 'project-1',
      status: 'outstanding',
      orderedFen: 27_000_000n,
      receivedFen: 0n,
      writtenOffFen: 0n,
      outstandingFen: 27_000_000n,
      orderedOn: '2025-03-10',
      dueOn: '2025-03-01',
      documentNumber: '闵科委〔2022〕1号',
      settledOn: null,
    });
  });

  it.each<[GrantsEventType, Partial<RecoveryRow>]>([
    [
      'RecoveryReceived',
      {
        receivedFen: 10_000_000n,
        outstandingFen: 17_000_000n,
        lastReceivedOn: on('2025-02-01'),
        status: 'outstanding',
      },
    ],
    ['RecoveryWriteOffRequested', { status: 'write-off-requested', writtenOffFen: 0n }],
    ['RecoveryWriteOffRefused', { status: 'outstanding', writtenOffFen: 0n }],
    ['RecoveryWrittenOff', { writtenOffFen: 17_000_000n, outstandingFen: 10_000_000n }],
  ])('after %s', (type, columns) => {
    expect(rowAfter(sample(type))).toMatchObject(columns);
  });

  it('whose receipt is taken back has nothing received', () => {
    expect(rowAfter(sample('RecoveryReceived'), sample('RecoveryReceiptReversed'))).toMatchObject({
      receivedFen: 0n,
      outstandingFen: 27_000_000n,
      lastReceivedOn: null,
    });
  });

  it('that was received in part and written off for the rest is settled', () => {
    expect(
      rowAfter(sample('RecoveryReceived'), sample('RecoveryWriteOffRequested'), rest),
    ).toMatchObject({ status: 'settled', outstandingFen: 0n, settledOn: '2025-03-10' });
  });

  it('that is received after a refused write-off waits for no checker', () => {
    const row = rowAfter(
      sample('RecoveryWriteOffRequested'),
      sample('RecoveryWriteOffRefused'),
      sample('RecoveryReceived'),
    );
    expect(row?.status).toBe('outstanding');
  });

  it('is told from that of another project with the same id', () => {
    const next = ledgerSequence();
    const events = [
      sample('RecoveryOrdered'),
      sample('RecoveryOrdered', { projectId: 'project-2' }),
      sample('RecoveryReceived', { projectId: 'project-2' }),
    ].map((event) => next(event, { occurredOn: '2025-03-10' }));
    const rows = rowsOf(recoveryRegister, twice(events))['recovery'] as RecoveryRow[];
    expect(rows.map(({ key, receivedFen }) => [key, receivedFen])).toEqual([
      ['project:project-1/recovery-1', 0n],
      ['project:project-2/recovery-1', 10_000_000n],
    ]);
  });

  it('tells every step with who, on what evidence, for which fund', () => {
    const row = rowAfter(sample('RecoveryReceived'), rest);
    const steps = JSON.parse(row?.steps ?? '') as RecoveryStep[];
    expect(steps.map(({ act, by, evidence }) => [act, by, evidence])).toEqual([
      ['ordered', 'clerk-1', '闵科委〔2022〕1号'],
      ['received', 'clerk-1', 'V-9'],
      ['written-off', 'clerk-2', '闵科委〔2022〕1号'],
    ]);
  });
});
