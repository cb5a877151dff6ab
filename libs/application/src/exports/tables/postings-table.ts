import { dateAt } from '@grants/kernel';
import type { Posting } from '@grants/read-store';
import type { ExportTable } from '../export-table.ts';
import { ACCOUNT_WORDS } from '../words.ts';

/** 记账分录: every movement of money between two accounts of a fund. */
export const postingsTable: ExportTable<Posting> = {
  name: '记账分录',
  columns: [
    { heading: '记账日', kind: 'date', cell: (row) => row.effectiveOn },
    { heading: '资金项目', kind: 'text', cell: (row) => row.fundId },
    { heading: '业务', kind: 'text', cell: (row) => row.type },
    { heading: '借方科目', kind: 'text', cell: (row) => ACCOUNT_WORDS[row.debitAccount] },
    { heading: '贷方科目', kind: 'text', cell: (row) => ACCOUNT_WORDS[row.creditAccount] },
    { heading: '金额（元）', kind: 'money', cell: (row) => row.amount },
    { heading: '项目', kind: 'text', cell: (row) => row.projectId },
    { heading: '承诺', kind: 'text', cell: (row) => row.commitmentId },
    { heading: '业务编号', kind: 'text', cell: (row) => row.reference },
    { heading: '凭证或文号', kind: 'text', cell: (row) => row.evidence },
    { heading: '对方资金项目', kind: 'text', cell: (row) => row.counterFundId },
    { heading: '更正', kind: 'text', cell: (row) => row.corrects },
    { heading: '入账日', kind: 'date', cell: (row) => dateAt(row.recordedAt) },
    { heading: '位置', kind: 'text', cell: (row) => row.position },
  ],
};
