import type { BudgetExecution, BudgetExecutionLine, ExecutionGroup } from '@grants/read-store';
import type { ExportTable } from '../export-table.ts';
import { PROGRAMME_WORDS, SOURCE_WORDS } from '../words.ts';

const GROUP_HEADINGS: Readonly<Record<ExecutionGroup, string>> = {
  fund: '资金项目',
  programme: '专项',
  town: '镇、街道',
  source: '资金来源',
  'fiscal-year': '预算年度',
};
const GROUP_WORDS = new Map<string, string>(
  Object.entries({ ...PROGRAMME_WORDS, ...SOURCE_WORDS }),
);
const NOT_ON_RECORD = '未登记';
const TOTAL = '合计';

/** The lines of budget execution, and the last one the total. */
export function executionLines({ lines, total }: BudgetExecution): readonly BudgetExecutionLine[] {
  const ofNoFund = { name: null, source: null, programme: null, fiscalYear: null };
  return [...lines, { group: TOTAL, ...ofNoFund, ...total }];
}

/** 预算执行情况: how far the budgets are executed, by one kind of group. */
export function executionTable(by: ExecutionGroup): ExportTable<BudgetExecutionLine> {
  return {
    name: `预算执行情况（按${GROUP_HEADINGS[by]}）`,
    columns: [
      { heading: GROUP_HEADINGS[by], kind: 'text', cell: ({ group }) => groupText(group) },
      { heading: '名称', kind: 'text', cell: (row) => row.name },
      { heading: '预算合计（元）', kind: 'money', cell: (row) => row.budget },
      { heading: '预算指标（元）', kind: 'money', cell: (row) => row.appropriated },
      { heading: '上年结转（元）', kind: 'money', cell: (row) => row.carriedIn },
      { heading: '资金调剂（元）', kind: 'money', cell: (row) => row.transferred },
      { heading: '可用（元）', kind: 'money', cell: (row) => row.available },
      { heading: '已承诺（元）', kind: 'money', cell: (row) => row.committed },
      { heading: '已审批（元）', kind: 'money', cell: (row) => row.authorised },
      { heading: '已拨付（元）', kind: 'money', cell: (row) => row.paid },
      { heading: '应追回（元）', kind: 'money', cell: (row) => row.recoverable },
      { heading: '已追回（元）', kind: 'money', cell: (row) => row.recovered },
      { heading: '已核销（元）', kind: 'money', cell: (row) => row.writtenOff },
      { heading: '结转下年（元）', kind: 'money', cell: (row) => row.carriedForward },
      { heading: '已失效（元）', kind: 'money', cell: (row) => row.lapsed },
      { heading: '承诺释放（元，备查）', kind: 'money', cell: (row) => row.released },
      { heading: '预算执行率（%）', kind: 'text', cell: (row) => row.executionRate },
    ],
  };
}

function groupText(group: string | null): string {
  return group === null ? NOT_ON_RECORD : (GROUP_WORDS.get(group) ?? group);
}
