import type { DrawOfSource, RegisteredDisbursement } from '../../report/disbursement-register.ts';
import type { ExportTable } from '../export-table.ts';
import { DISBURSEMENT_WORDS, PROGRAMME_WORDS, SOURCE_WORDS, TRANCHE_WORDS } from '../words.ts';

/** What one fund bears of a disbursement; the first line of each has the whole amount. */
export interface DisbursementLine {
  readonly disbursement: RegisteredDisbursement;
  readonly draw: DrawOfSource | null;
  readonly isFirst: boolean;
}

/** A line for each fund that a disbursement draws on: whose money it is. */
export function disbursementLines(
  disbursement: RegisteredDisbursement,
): readonly DisbursementLine[] {
  const { draws } = disbursement;
  if (draws.length === 0) return [{ disbursement, draw: null, isFirst: true }];
  return draws.map((draw, index) => ({ disbursement, draw, isFirst: index === 0 }));
}

/** 拨付台账: every disbursement, fund by fund. Amounts of the whole stand once, so that they add up. */
export const disbursementsTable: ExportTable<DisbursementLine> = {
  name: '拨付台账',
  columns: [
    { heading: '拨付编号', kind: 'text', cell: (row) => row.disbursement.disbursementId },
    { heading: '项目', kind: 'text', cell: (row) => row.disbursement.projectId },
    {
      heading: '专项',
      kind: 'text',
      cell: ({ disbursement: { programme } }) => programme && PROGRAMME_WORDS[programme],
    },
    { heading: '收款单位', kind: 'text', cell: (row) => row.disbursement.payeeName },
    { heading: '统一社会信用代码', kind: 'text', cell: (row) => row.disbursement.payeeCreditCode },
    { heading: '开户名', kind: 'text', cell: (row) => row.disbursement.payeeHolder },
    { heading: '账号', kind: 'text', cell: (row) => row.disbursement.payeeAccountNumber },
    { heading: '开户行', kind: 'text', cell: (row) => row.disbursement.payeeBank },
    {
      heading: '分期',
      kind: 'text',
      cell: ({ disbursement: { tranche } }) => TRANCHE_WORDS[tranche] ?? tranche,
    },
    { heading: '状态', kind: 'text', cell: (row) => DISBURSEMENT_WORDS[row.disbursement.status] },
    {
      heading: '金额（元）',
      kind: 'money',
      cell: (row) => (row.isFirst ? row.disbursement.amount : null),
    },
    {
      heading: '人民币大写',
      kind: 'text',
      cell: (row) => (row.isFirst ? row.disbursement.amountInWords : null),
    },
    { heading: '资金项目', kind: 'text', cell: (row) => row.draw?.fundId ?? null },
    {
      heading: '资金来源',
      kind: 'text',
      cell: ({ draw }) => (draw?.source ? SOURCE_WORDS[draw.source] : null),
    },
    { heading: '其中（元）', kind: 'money', cell: (row) => row.draw?.amount ?? null },
    { heading: '承诺', kind: 'text', cell: (row) => row.draw?.commitmentId ?? null },
    { heading: '申请人', kind: 'text', cell: (row) => row.disbursement.requestedBy },
    { heading: '申请日', kind: 'date', cell: (row) => row.disbursement.requestedOn },
    { heading: '第一审批人', kind: 'text', cell: (row) => row.disbursement.firstAuthorisedBy },
    { heading: '审批人', kind: 'text', cell: (row) => row.disbursement.authorisedBy },
    { heading: '审批日', kind: 'date', cell: (row) => row.disbursement.authorisedOn },
    { heading: '拨付日', kind: 'date', cell: (row) => row.disbursement.paidOn },
    { heading: '拨付凭证', kind: 'text', cell: (row) => row.disbursement.voucher },
    { heading: '退回日', kind: 'date', cell: (row) => row.disbursement.returnedOn },
    { heading: '退回凭证', kind: 'text', cell: (row) => row.disbursement.returnVoucher },
    { heading: '取消日', kind: 'date', cell: (row) => row.disbursement.cancelledOn },
  ],
};
