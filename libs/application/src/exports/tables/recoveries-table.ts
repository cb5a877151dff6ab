import type { RecoveryItem } from '@grants/read-store';
import type { RegisteredRecovery } from '../../report/recovery-register.ts';
import type { ExportTable } from '../export-table.ts';
import { PROGRAMME_WORDS, RECOVERY_WORDS, SOURCE_WORDS } from '../words.ts';

type Share = RegisteredRecovery['shares'][number];

/** What one fund has of a recovery; the first line of each has the words of the whole. */
export interface RecoveryLine {
  readonly recovery: RegisteredRecovery;
  readonly share: Share;
  readonly isFirst: boolean;
}

/** A line for each fund that has a part of a recovery. */
export function recoveryLines(recovery: RegisteredRecovery): readonly RecoveryLine[] {
  return recovery.shares.map((share, index) => ({ recovery, share, isFirst: index === 0 }));
}

function evidenceOf({ steps }: RecoveryItem): string | null {
  const numbers = steps
    .filter(({ act }) => act !== 'ordered')
    .flatMap((step) => step.evidence ?? []);
  return numbers.length === 0 ? null : numbers.join('、');
}

/** 追回台账: every recovery, fund by fund. */
export const recoveriesTable: ExportTable<RecoveryLine> = {
  name: '追回台账',
  columns: [
    { heading: '追回编号', kind: 'text', cell: (row) => row.recovery.recoveryId },
    { heading: '项目', kind: 'text', cell: (row) => row.recovery.projectId },
    {
      heading: '专项',
      kind: 'text',
      cell: ({ recovery: { programme } }) => programme && PROGRAMME_WORDS[programme],
    },
    { heading: '单位', kind: 'text', cell: (row) => row.recovery.unitName },
    { heading: '统一社会信用代码', kind: 'text', cell: (row) => row.recovery.unitCreditCode },
    { heading: '状态', kind: 'text', cell: (row) => RECOVERY_WORDS[row.recovery.status] },
    { heading: '追回文号', kind: 'text', cell: (row) => row.recovery.documentNumber },
    { heading: '作出日', kind: 'date', cell: (row) => row.recovery.orderedOn },
    { heading: '期限', kind: 'date', cell: (row) => row.recovery.dueOn },
    {
      heading: '应追回合计大写',
      kind: 'text',
      cell: (row) => (row.isFirst ? row.recovery.orderedInWords : null),
    },
    { heading: '资金项目', kind: 'text', cell: (row) => row.share.fundId },
    {
      heading: '资金来源',
      kind: 'text',
      cell: ({ share: { source } }) => source && SOURCE_WORDS[source],
    },
    { heading: '应追回（元）', kind: 'money', cell: (row) => row.share.ordered },
    { heading: '已追回（元）', kind: 'money', cell: (row) => row.share.received },
    { heading: '已核销（元）', kind: 'money', cell: (row) => row.share.writtenOff },
    { heading: '未追回（元）', kind: 'money', cell: (row) => row.share.outstanding },
    { heading: '最近收款日', kind: 'date', cell: (row) => row.recovery.lastReceivedOn },
    { heading: '结清日', kind: 'date', cell: (row) => row.recovery.settledOn },
    { heading: '收款凭证或核销文号', kind: 'text', cell: (row) => evidenceOf(row.recovery) },
  ],
};
