import { describe, expect, it } from '@jest/globals';
import { calendarDate, instant, yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import type { TreasuryBatchCommand } from './commands.ts';
import { treasuryBatchDecider } from './decider.ts';
import { DISCREPANCY_KINDS, isBlocking } from './discrepancy-kinds.ts';
import type {
  DiscrepanciesOpened,
  DiscrepanciesResolved,
  Discrepancy,
  DiscrepancyWaived,
  MatchedLine,
  TreasuryLinesMatched,
  TreasuryList,
  TreasuryListReceived,
  TreasuryListReconciled,
} from './events.ts';

const BATCH = { batchId: 'GK-2022-0620' } as const;
const [ONE, TWO] = ['1'.repeat(64), '2'.repeat(64)];
const list = (sha256: string): TreasuryList => ({
  file: 'gk-2022-06-20.csv',
  sha256,
  mapping: 'treasury-payment-list',
  lineCount: 2,
  total: yuan('390000.00'),
  sumLine: yuan('390000.00'),
});
const line: MatchedLine = {
  line: 2,
  voucher: 'V-1',
  amount: yuan('270000.00'),
  paidOn: calendarDate('2022-06-20'),
  disbursementId: 'first-1',
  projectId: 'project-1',
  fundId: 'fund-1',
  outcome: 'confirmed',
  matchedBy: 'payee-account',
};
const discrepancy: Discrepancy = {
  discrepancyId: 'discrepancy-1',
  kind: 'payee-account-differs',
  blocking: true,
  line: 3,
  voucher: 'V-2',
  detail: 'account',
  facts: { listed: '9', registered: '2' },
};
const warning: Discrepancy = {
  discrepancyId: 'discrepancy-2',
  kind: 'not-listed',
  blocking: false,
  detail: 'late',
  facts: { authorisedOn: '2022-06-01' },
};

type Intent = {
  [Type in TreasuryBatchCommand['type']]: Omit<
    Extract<TreasuryBatchCommand, { type: Type }>,
    'context'
  >;
}[TreasuryBatchCommand['type']];
const by = (actorId: string, intent: Intent) =>
  ({
    ...intent,
    context: {
      commandId: 'command-1',
      correlationId: 'correlation-1',
      causationId: 'command-1',
      actor: { id: actorId, role: 'finance-officer' },
      occurredAt: instant('2022-06-21T09:00+08:00'),
    },
  }) as TreasuryBatchCommand;

const receive = (sha256: string, actorId = 'clerk-1') =>
  by(actorId, { type: 'ReceiveTreasuryList', data: { ...BATCH, list: list(sha256) } });
const record = (sha256: string, ...lines: readonly MatchedLine[]) =>
  by('clerk-1', { type: 'RecordMatchedLines', data: { ...BATCH, sha256, lines } });
const open = (sha256: string, ...discrepancies: readonly Discrepancy[]) =>
  by('clerk-1', { type: 'OpenDiscrepancies', data: { ...BATCH, sha256, discrepancies } });
const resolve = (...discrepancyIds: readonly string[]) =>
  by('clerk-1', {
    type: 'ResolveDiscrepancies',
    data: {
      ...BATCH,
      resolved: discrepancyIds.map((discrepancyId) => ({ discrepancyId, cause: 'ledger-agrees' })),
    },
  });
const conclude = (sha256: string) =>
  by('clerk-1', { type: 'ConcludeReconciliation', data: { ...BATCH, sha256, knownAt: '07' } });
const waive = (actorId: string, discrepancyId = 'discrepancy-1') =>
  by(actorId, {
    type: 'WaiveDiscrepancy',
    data: { ...BATCH, discrepancyId, reason: '开户行来函说明' },
  });

const received = (sha256: string, receipt = 1, receivedBy = 'clerk-1'): TreasuryListReceived => ({
  type: 'TreasuryListReceived',
  data: { ...list(sha256), ...BATCH, receipt, receivedBy },
});
const matched = (receipt = 1): TreasuryLinesMatched => ({
  type: 'TreasuryLinesMatched',
  data: { ...BATCH, receipt, lines: [line] },
});
const opened = (...discrepancies: readonly Discrepancy[]): DiscrepanciesOpened => ({
  type: 'DiscrepanciesOpened',
  data: { ...BATCH, receipt: 1, openedBy: 'clerk-1', discrepancies },
});
const resolved: DiscrepanciesResolved = {
  type: 'DiscrepanciesResolved',
  data: { ...BATCH, resolved: [{ discrepancyId: 'discrepancy-1', cause: 'ledger-agrees' }] },
};
const waived: DiscrepancyWaived = {
  type: 'DiscrepancyWaived',
  data: {
    ...BATCH,
    discrepancyId: 'discrepancy-1',
    reason: '开户行来函说明',
    waivedBy: 'approver-1',
  },
};
const reconciled: TreasuryListReconciled = {
  type: 'TreasuryListReconciled',
  data: {
    ...BATCH,
    receipt: 1,
    matchedLines: 1,
    matchedTotal: yuan('270000.00'),
    openBlocking: 1,
    openWarnings: 1,
    knownAt: '07',
  },
};
const batch = () => given(treasuryBatchDecider);

describe('a payment list', () => {
  it('is received once a file', () => {
    batch().when(receive(ONE)).then(received(ONE)).andRepeatingChangesNothing();
  });

  it('that was corrected is another receipt of the same number', () => {
    given(treasuryBatchDecider, received(ONE))
      .when(receive(TWO, 'clerk-2'))
      .then(received(TWO, 2, 'clerk-2'));
  });

  it('has its lines matched once a receipt', () => {
    given(treasuryBatchDecider, received(ONE))
      .when(record(ONE, line))
      .then(matched())
      .andRepeatingChangesNothing();
    given(treasuryBatchDecider, received(ONE), matched(), received(TWO, 2))
      .when(record(TWO, { ...line, outcome: 'recorded' }))
      .then({
        type: 'TreasuryLinesMatched',
        data: { ...BATCH, receipt: 2, lines: [{ ...line, outcome: 'recorded' }] },
      });
  });

  it('is reconciled once, with what agrees and what stands open', () => {
    given(treasuryBatchDecider, received(ONE), matched(), opened(discrepancy, warning))
      .when(conclude(ONE))
      .then(reconciled)
      .andRepeatingChangesNothing();
  });

  it('is reconciled again when something else was found', () => {
    const data = { ...reconciled.data, openBlocking: 0 };
    given(treasuryBatchDecider, received(ONE), matched(), reconciled, opened(warning))
      .when(conclude(ONE))
      .then({ ...reconciled, data });
  });
});

describe('a discrepancy', () => {
  it('is opened once with the same figures, wherever its line stands', () => {
    given(treasuryBatchDecider, received(ONE))
      .when(open(ONE, discrepancy))
      .then(opened(discrepancy))
      .andRepeatingChangesNothing();
    given(treasuryBatchDecider, received(ONE), opened(discrepancy))
      .when(open(ONE, { ...discrepancy, line: 8 }))
      .thenNothingHappens();
  });

  it('with other figures is open again, a waiver of the old ones notwithstanding', () => {
    const other = { ...discrepancy, facts: { listed: '8', registered: '2' } };
    given(treasuryBatchDecider, received(ONE), opened(discrepancy), waived)
      .when(open(ONE, discrepancy, other))
      .then(opened(other));
  });

  it('that was resolved and is found again is open again', () => {
    given(treasuryBatchDecider, received(ONE), opened(discrepancy), resolved)
      .when(open(ONE, discrepancy))
      .then(opened(discrepancy));
  });

  it('is resolved once, open or waived', () => {
    given(treasuryBatchDecider, received(ONE), opened(discrepancy), waived)
      .when(resolve('discrepancy-1', 'discrepancy-9'))
      .then(resolved)
      .andRepeatingChangesNothing();
  });

  it('is waived by a second person, once', () => {
    given(treasuryBatchDecider, received(ONE), opened(discrepancy))
      .when(waive('approver-1'))
      .then(waived)
      .andRepeatingChangesNothing();
  });

  it('blocks unless it is about what is late or cannot be compared', () => {
    const warnings = Object.entries(DISCREPANCY_KINDS).filter(([, how]) => how === 'warning');

    expect(warnings.map(([kind]) => kind)).toEqual(['payee-account-unregistered', 'not-listed']);
    expect([isBlocking('amount-differs'), isBlocking('not-listed')]).toEqual([true, false]);
  });
});

describe('a rule on payment lists says no', () => {
  const wrongSum: Discrepancy = { ...discrepancy, discrepancyId: 'sum-1', kind: 'wrong-sum' };
  const history = [received(ONE), opened(discrepancy, wrongSum)] as const;

  it('TREASURY_BATCH.NOT_RECEIVED', () => {
    batch().when(waive('approver-1')).thenRejected({ code: 'TREASURY_BATCH.NOT_RECEIVED' });
  });

  it.each([record(TWO, line), open(TWO, discrepancy), conclude(TWO)])(
    'TREASURY_BATCH.OTHER_RECEIPT: %j',
    (command) => {
      given(treasuryBatchDecider, ...history)
        .when(command)
        .thenRejected({ code: 'TREASURY_BATCH.OTHER_RECEIPT' });
    },
  );

  it('TREASURY_BATCH.DISCREPANCY_UNKNOWN', () => {
    given(treasuryBatchDecider, ...history)
      .when(waive('approver-1', 'discrepancy-9'))
      .thenRejected({ code: 'TREASURY_BATCH.DISCREPANCY_UNKNOWN' });
  });

  it('TREASURY_BATCH.DISCREPANCY_RESOLVED', () => {
    given(treasuryBatchDecider, ...history, resolved)
      .when(waive('approver-1'))
      .thenRejected({ code: 'TREASURY_BATCH.DISCREPANCY_RESOLVED' });
  });

  it('TREASURY_BATCH.NOT_WAIVABLE', () => {
    given(treasuryBatchDecider, ...history)
      .when(waive('approver-1', 'sum-1'))
      .thenRejected({ code: 'TREASURY_BATCH.NOT_WAIVABLE' });
  });

  it('TREASURY_BATCH.WAIVER_IS_IMPORTER, of this receipt or of an earlier one', () => {
    given(treasuryBatchDecider, ...history)
      .when(waive('clerk-1'))
      .thenRejected({ code: 'TREASURY_BATCH.WAIVER_IS_IMPORTER' });
    given(treasuryBatchDecider, received(TWO, 1, 'clerk-2'), ...history)
      .when(waive('clerk-2'))
      .thenRejected({ code: 'TREASURY_BATCH.WAIVER_IS_IMPORTER' });
  });
});
