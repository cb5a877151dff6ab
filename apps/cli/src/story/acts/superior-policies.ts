import { calendarDate } from '@grants/kernel';
import { actOn } from '../act-on.ts';
import type { Act } from '../act.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';

const POLICY_VERSION = 'minhang-2021';

/** A superior policy replaces a parameter for some time (MH-O7). */
export function recordOverride(
  replaced: {
    readonly overrideId: string;
    readonly clause: 'MH-O2' | 'MH-2.2.2';
    readonly rule: string;
    readonly value: string;
    readonly from: string;
    readonly to: string;
  },
  date: string,
): Act {
  const { overrideId, clause, rule, value, from, to } = replaced;
  return actOn(date, offices.commissionApprover, {
    type: 'RecordPolicyOverride',
    data: {
      overrideId,
      policyVersion: POLICY_VERSION,
      clause,
      rule,
      value,
      document: official('沪科规', officeDay(date), overrideId),
      article: '第八条',
      approver: '卢示一（虚构）',
      effectiveFrom: calendarDate(from),
      effectiveTo: calendarDate(to),
    },
  });
}

export function withdrawOverride(overrideId: string, date: string): Act {
  return actOn(date, offices.commissionApprover, {
    type: 'WithdrawPolicyOverride',
    data: {
      overrideId,
      policyVersion: POLICY_VERSION,
      reason: '上级文件已废止',
      document: official('沪科规', officeDay(date), `废止${overrideId}`),
    },
  });
}
