import type { OpenPromise } from '@grants/read-store';
import type { ExportTable } from '../export-table.ts';
import { STAGE_WORDS } from '../words.ts';

/** 承诺账龄: every promise that is not paid, and for how long. */
export const ageingTable: ExportTable<OpenPromise> = {
  name: '承诺账龄',
  columns: [
    { heading: '阶段', kind: 'text', cell: (row) => STAGE_WORDS[row.stage] },
    { heading: '资金项目', kind: 'text', cell: (row) => row.fundId },
    { heading: '项目', kind: 'text', cell: (row) => row.projectId },
    { heading: '承诺', kind: 'text', cell: (row) => row.commitmentId },
    { heading: '拨付编号', kind: 'text', cell: (row) => row.disbursementId },
    { heading: '起始日', kind: 'date', cell: (row) => row.since },
    { heading: '天数', kind: 'count', cell: (row) => row.days },
    { heading: '金额（元）', kind: 'money', cell: (row) => row.amount },
  ],
};
