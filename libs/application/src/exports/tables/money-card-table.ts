import type { MoneyCard, MoneyCardShare, SharePayment, ShareRecovery } from '@grants/read-store';
import type { ExportTable } from '../export-table.ts';
import { DISBURSEMENT_WORDS, SOURCE_WORDS, TRANCHE_WORDS } from '../words.ts';

/** One step on the way of a share: its promise, then each payment of it, then each recovery. */
export interface MoneyCardLine {
  readonly card: MoneyCard;
  readonly share: MoneyCardShare;
  readonly payment?: SharePayment;
  readonly recovery?: ShareRecovery;
}

/** The lines of a money card, share by share; every amount stands once. */
export function moneyCardLines(card: MoneyCard): readonly MoneyCardLine[] {
  return card.shares.flatMap((share) => [
    { card, share },
    ...share.payments.map((payment) => ({ card, share, payment })),
    ...share.recoveries.map((recovery) => ({ card, share, recovery })),
  ]);
}

function promisedIn({ share, payment, recovery }: MoneyCardLine) {
  return payment === undefined && recovery === undefined ? share : undefined;
}

/** 项目资金卡: from the budget document to the promise, the payment and what came back. */
export const moneyCardTable: ExportTable<MoneyCardLine> = {
  name: '项目资金卡',
  columns: [
    { heading: '资金项目', kind: 'text', cell: (row) => row.share.fundId },
    { heading: '资金来源', kind: 'text', cell: (row) => SOURCE_WORDS[row.share.source] },
    { heading: '预算指标文号', kind: 'text', cell: ({ share }) => documentsOf(share) },
    { heading: '承诺', kind: 'text', cell: (row) => row.share.commitmentId },
    {
      heading: '决定人',
      kind: 'text',
      cell: ({ card }) => card.decision?.decidedBy.id ?? null,
    },
    {
      heading: '决定日',
      kind: 'date',
      cell: ({ card }) => card.decision?.decidedOn ?? null,
    },
    {
      heading: '同意文号',
      kind: 'text',
      cell: ({ card }) => card.decision?.consentDocument ?? null,
    },
    { heading: '承诺日', kind: 'date', cell: (row) => promisedIn(row)?.promisedOn ?? null },
    { heading: '承诺金额（元）', kind: 'money', cell: (row) => promisedIn(row)?.promised ?? null },
    { heading: '拨付编号', kind: 'text', cell: ({ payment }) => payment?.disbursementId ?? null },
    {
      heading: '分期',
      kind: 'text',
      cell: ({ payment }) => (payment ? (TRANCHE_WORDS[payment.tranche] ?? payment.tranche) : null),
    },
    { heading: '拨付金额（元）', kind: 'money', cell: ({ payment }) => payment?.amount ?? null },
    {
      heading: '状态',
      kind: 'text',
      cell: ({ payment }) => (payment ? DISBURSEMENT_WORDS[payment.status] : null),
    },
    { heading: '申请人', kind: 'text', cell: ({ payment }) => payment?.requestedBy ?? null },
    {
      heading: '第一审批人',
      kind: 'text',
      cell: ({ payment }) => payment?.firstAuthorisedBy ?? null,
    },
    { heading: '审批人', kind: 'text', cell: ({ payment }) => payment?.authorisedBy ?? null },
    { heading: '审批日', kind: 'date', cell: ({ payment }) => payment?.authorisedOn ?? null },
    { heading: '拨付日', kind: 'date', cell: ({ payment }) => payment?.paidOn ?? null },
    { heading: '拨付凭证', kind: 'text', cell: ({ payment }) => payment?.voucher ?? null },
    { heading: '追回文号', kind: 'text', cell: ({ recovery }) => recovery?.documentNumber ?? null },
    { heading: '应追回（元）', kind: 'money', cell: ({ recovery }) => recovery?.ordered ?? null },
    { heading: '已追回（元）', kind: 'money', cell: ({ recovery }) => recovery?.received ?? null },
    {
      heading: '已核销（元）',
      kind: 'money',
      cell: ({ recovery }) => recovery?.writtenOff ?? null,
    },
    {
      heading: '收款凭证或核销文号',
      kind: 'text',
      cell: ({ recovery }) => recovery?.evidence.join('、') ?? null,
    },
  ],
};

function documentsOf({ appropriations }: MoneyCardShare): string {
  const numbers = appropriations.flatMap(({ document }) => document ?? []);
  return [...new Set(numbers)].join('、');
}
