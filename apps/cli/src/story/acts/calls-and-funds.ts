import type { FundSource, Programme, PublishCall } from '@grants/domain';
import { instant } from '@grants/kernel';
import type { Instant, Yuan } from '@grants/kernel';
import type { Act } from '../act.ts';
import { wan } from '../cast/budget.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';

/** What tells one call of the story from another. */
export type CallLine = Pick<
  PublishCall['data'],
  'callId' | 'year' | 'title' | 'mechanism' | 'challenges'
> & {
  /** 关键核心技术攻关 unless another is named. */
  readonly programme?: Programme;
  readonly opens: string;
  readonly closes: string;
};

/** The commission publishes a call (MH-1.3.1). */
export function publishCall({ opens, closes, ...line }: CallLine, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.commissionOfficer,
    request: {
      type: 'PublishCall',
      data: {
        programme: 'key-core-technology',
        ...line,
        policyVersion: 'minhang-2021',
        opensAt: opening(opens),
        closesAt: closing(closes),
        scoreWeights: { regionalBenefit: 30, advancement: 30, foresight: 20, applicability: 20 },
        recommendFrom: 75,
        guide: official('闵科委', on, `指南${line.callId}`),
      },
    },
  };
}

/** The window stays open longer; the end of the review moves with it (MH-1.3.5, MH-1.3.6). */
export function extendWindow(callId: string, closes: string, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.commissionApprover,
    request: {
      type: 'ExtendCallWindow',
      data: {
        callId,
        closesAt: closing(closes),
        reason: '应申报单位请求，延长受理时间',
        document: official('闵科委', on, `延期${callId}`),
      },
    },
  };
}

export function withdrawCall(callId: string, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.commissionApprover,
    request: {
      type: 'WithdrawCall',
      data: {
        callId,
        reason: '年度预算已用完，本批次撤回',
        document: official('闵科委', on, `撤回${callId}`),
      },
    },
  };
}

export interface FundLine {
  readonly fundId: string;
  readonly name: string;
  readonly source: FundSource;
  /** 关键核心技术攻关 unless another is named. */
  readonly programme?: Programme;
  readonly fiscalYear: number;
  /** In 10,000 yuan. */
  readonly amount: string;
  /** Payments of this much or more take two authorisers; none does when absent. */
  readonly secondAuthoriserFrom?: Yuan;
}

/** The finance bureau opens a budget line (预算指标). */
export function appropriate({ amount, ...line }: FundLine, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.financeOfficer,
    request: {
      type: 'AppropriateFunds',
      data: {
        programme: 'key-core-technology',
        ...line,
        amount: wan(amount).toYuan(),
        document: official('闵财预', on, line.fundId),
      },
    },
  };
}

/** `change` is signed, in yuan. */
export function adjustFund(fundId: string, change: Yuan, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.financeApprover,
    request: {
      type: 'AdjustAppropriation',
      data: {
        fundId,
        change,
        reason: change.startsWith('-') ? '压减一般性支出' : '追加年度预算指标',
        document: official('闵财预调', on, `${fundId}-${on.slice(5)}`),
      },
    },
  };
}

function opening(date: string): Instant {
  return instant(`${date}T09:00+08:00`);
}

function closing(date: string): Instant {
  return instant(`${date}T16:30+08:00`);
}
