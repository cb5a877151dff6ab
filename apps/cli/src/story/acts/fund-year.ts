import type { Yuan } from '@grants/kernel';
import { actOn } from '../act-on.ts';
import type { Act } from '../act.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';

/** Payments of this much or more take two authorisers from now on. */
export function askForTwoAuthorisers(
  fundId: string,
  secondAuthoriserFrom: Yuan,
  date: string,
): Act {
  return actOn(date, offices.financeApprover, {
    type: 'SetAuthorisationThreshold',
    data: {
      fundId,
      secondAuthoriserFrom,
      document: official('闵财控', officeDay(date), fundId),
    },
  });
}

/** Money that is to go from one fund to another of the same source. */
export interface StoryTransfer {
  readonly fundId: string;
  readonly transferId: string;
  readonly toFundId: string;
  readonly amount: Yuan;
}

export function requestTransfer(transfer: StoryTransfer, date: string): Act {
  return actOn(date, offices.financeOfficer, {
    type: 'RequestFundsTransfer',
    data: { ...transfer, reason: '下一年度配套任务增加，调剂使用' },
  });
}

/** Another person than the requester agrees. */
export function approveTransfer({ fundId, transferId }: StoryTransfer, date: string): Act {
  return actOn(date, offices.financeApprover, {
    type: 'ApproveFundsTransfer',
    data: { fundId, transferId, document: official('闵财调', officeDay(date), transferId) },
  });
}

export function refuseTransfer(
  { fundId, transferId }: StoryTransfer,
  reason: string,
  date: string,
): Act {
  return actOn(date, offices.financeApprover, {
    type: 'RefuseFundsTransfer',
    data: { fundId, transferId, reason },
  });
}

/** The year of a fund ends: its live promises go on in the fund of a later one. */
export function closeYear(fundId: string, toFundId: string, date: string): Act {
  return actOn(date, offices.financeApprover, {
    type: 'BeginYearEndClose',
    data: {
      fundId,
      closeId: `JZ-${fundId}`,
      toFundId,
      document: official('闵财结', officeDay(date), fundId),
    },
  });
}

/** What nobody was promised is gone with the year. */
export function lapse(fundId: string, date: string): Act {
  const lapsedOn = officeDay(date);
  return actOn(date, offices.financeApprover, {
    type: 'LapseFund',
    data: {
      fundId,
      lapseId: `SH-${fundId}`,
      lapsedOn,
      document: official('闵财收', lapsedOn, fundId),
    },
  });
}
