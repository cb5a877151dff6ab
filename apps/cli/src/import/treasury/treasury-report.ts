import type { ReconciliationPreview, ReconciliationReport } from '@grants/application';
import type { DiscrepancyKind } from '@grants/domain';
import type { ClauseId } from '@grants/kernel';
import { textTable, withThousands } from '../../text-table.ts';

/** Every kind of discrepancy in Chinese, as a clerk would say it. */
const KIND_WORDS: Readonly<Record<DiscrepancyKind, string>> = {
  'wrong-sum': '合计不符',
  'unreadable-line': '无法识别',
  'duplicated-line': '重复行',
  'voucher-reused': '凭证号重用',
  'outside-period': '日期不在清单期间',
  'unknown-payment': '无对应拨付',
  'ambiguous-payment': '多笔拨付相同',
  'amount-differs': '金额不符',
  'payee-account-differs': '收款账号不符',
  'payee-name-differs': '收款人户名不符',
  'paid-day-differs': '支付日期不符',
  'paid-before-authorised': '审批前支付',
  'paid-while-on-hold': '暂停期间支付',
  'paid-again': '重复支付',
  'return-unmatched': '退汇无对应支付',
  'payment-withdrawn': '更正清单缺已确认支付',
  refused: '台账拒绝',
  'payee-account-unregistered': '收款账号未登记',
  'not-listed': '已审批未列入',
};

interface Told {
  readonly kind: DiscrepancyKind;
  readonly blocking: boolean;
  readonly clause?: ClauseId;
  readonly standing?: 'open' | 'waived';
  readonly line?: number;
  readonly detail: string;
}

/** What came of a list, for a person. */
export function reconciliationText(report: ReconciliationReport): string {
  const { batchId, discrepancies, receipt } = report;
  const counts: readonly (readonly [string, number])[] = [
    ['lines 明细', report.lines],
    ['confirmed 本清单确认', report.confirmed],
    ['on record before 先前已记', report.recorded],
    ['returned 退汇', report.returned],
    ['discrepancies 差异', discrepancies.length],
    ['  opened 新增', report.opened],
    ['resolved 消除', report.resolved],
  ];
  return [
    `${batchId}, receipt ${receipt}: ${withThousands(report.total)} yuan, of which ` +
      `${withThousands(report.confirmedTotal)} confirmed\n`,
    textTable(counts.map(([label, count]) => [`  ${label}`, withThousands(count)])),
    ...discrepancies.map(discrepancyLine),
    report.written === 0 ? 'nothing new: the ledger is as it was\n' : '',
  ].join('');
}

/** What a list would come to, for a person. */
export function previewText(
  batchId: string,
  lineCount: number,
  { agrees, discrepancies }: ReconciliationPreview,
): string {
  const counts: readonly (readonly [string, number])[] = [
    ['lines 明细', lineCount],
    ['agree 相符', agrees.length],
    ['discrepancies 差异', discrepancies.length],
  ];
  return [
    `${batchId} (dry run: nothing written)\n`,
    textTable(counts.map(([label, count]) => [`  ${label}`, withThousands(count)])),
    ...discrepancies.map(discrepancyLine),
  ].join('');
}

function discrepancyLine({ blocking, clause, detail, kind, line, standing }: Told): string {
  const how = blocking ? '!' : '·';
  const where = line === undefined ? '' : `line ${line}, `;
  const rule = clause ?? 'rule of the ledger 账务规则';
  const waived = standing === 'waived' ? ' (waived 已豁免)' : '';
  return `${how} ${where}${KIND_WORDS[kind]} ${kind} (${rule})${waived}: ${detail}\n`;
}
