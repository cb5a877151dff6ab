import type { Discrepancy, GrantsEventOf, TreasuryBatchEvent } from '@grants/domain';
import { on, yuan } from './values.ts';

type Samples = {
  readonly [Type in TreasuryBatchEvent['type']]: GrantsEventOf<Type>['data'];
};

const BATCH = { batchId: 'GK-2022-0620' } as const;
const RECEIPT = { ...BATCH, receipt: 1 } as const;
const ACCOUNT_DIFFERS: Discrepancy = {
  discrepancyId: 'discrepancy-1',
  kind: 'payee-account-differs',
  blocking: true,
  clause: 'MH-1.5.1',
  line: 3,
  voucher: 'V-2',
  amount: yuan('120000.00'),
  disbursementId: 'disbursement-2',
  projectId: 'project-2',
  fundId: 'fund-1',
  detail: '收款账号与登记不符',
  facts: { listed: '6222-9', registered: '6222-2' },
};

/** The data of one event of each type of the treasury's lists. */
export const treasurySamples: Samples = {
  TreasuryListReceived: {
    ...RECEIPT,
    file: 'gk-2022-06-20.csv',
    sha256: 'c'.repeat(64),
    mapping: 'treasury-payment-list',
    lineCount: 2,
    total: yuan('390000.00'),
    sumLine: yuan('390000.00'),
    period: { from: on('2022-06-20'), to: on('2022-06-20') },
    receivedBy: 'clerk-1',
  },
  TreasuryLinesMatched: {
    ...RECEIPT,
    lines: [
      {
        line: 2,
        voucher: 'V-1',
        amount: yuan('270000.00'),
        paidOn: on('2022-06-20'),
        disbursementId: 'disbursement-1',
        projectId: 'project-1',
        fundId: 'fund-1',
        outcome: 'confirmed',
        matchedBy: 'payee-account',
      },
    ],
  },
  DiscrepanciesOpened: { ...RECEIPT, openedBy: 'clerk-1', discrepancies: [ACCOUNT_DIFFERS] },
  DiscrepancyWaived: {
    ...BATCH,
    discrepancyId: 'discrepancy-1',
    reason: '开户行已来函说明',
    waivedBy: 'approver-1',
  },
  DiscrepanciesResolved: {
    ...BATCH,
    resolved: [{ discrepancyId: 'discrepancy-1', cause: 'list-corrected' }],
  },
  TreasuryListReconciled: {
    ...RECEIPT,
    matchedLines: 1,
    matchedTotal: yuan('270000.00'),
    openBlocking: 1,
    openWarnings: 0,
    knownAt: '000000000007',
  },
};
