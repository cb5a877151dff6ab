import { yuan } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import {
  approveTransfer,
  askForTwoAuthorisers,
  closeYear,
  lapse,
  refuseTransfer,
  requestTransfer,
} from '../../story/acts/fund-year.ts';
import { offices } from '../../story/cast/offices.ts';
import { FUNDS } from './calls-and-funds.ts';
import { CENTRE_FUNDS } from './centres.ts';

const { matching2022, matching2023, raised2023, raised2024 } = FUNDS;

/** Money that goes from one fund to another, and what becomes of a fund when its year is over. */
export function yearsOfFunds(): readonly Story[] {
  return [transferredBetweenMatchingFunds(), municipalYear(), yearsOfDistrictCentres()];
}

/** 800,000 asked for and refused; 500,000 approved, not by the officer who asked. */
function* transferredBetweenMatchingFunds(): Story {
  const between = { fundId: matching2022.fundId, toFundId: matching2023.fundId };
  const all = { ...between, transferId: 'TJ-2023-01', amount: yuan('800000') };
  yield requestTransfer(all, '2023-06-20');
  yield refuseTransfer(all, '应留足三十万元备付，请调减后重新申请', '2023-06-21');
  const most = { ...between, transferId: 'TJ-2023-02', amount: yuan('500000') };
  yield requestTransfer(most, '2023-06-26');
  const own = { ...approveTransfer(most, '2023-06-27'), by: offices.actingApprover };
  yield refused(own, 'FUND.OWN_REQUEST');
  yield approveTransfer(most, '2023-06-28');
}

/** Of 9.5 million, 7.7 are still promised to `P23-12` and go on in 2024; half a million lapses. */
function* municipalYear(): Story {
  yield askForTwoAuthorisers(raised2023.fundId, yuan('3000000'), '2023-07-05');
  yield refused(lapse(raised2023.fundId, '2023-12-29'), 'FUND.LAPSE_BEFORE_YEAR_END');
  yield refused(lapse(raised2023.fundId, '2024-01-02'), 'FUND.STILL_LIVE');
  yield closeYear(raised2023.fundId, raised2024.fundId, '2024-01-16');
  yield lapse(raised2023.fundId, '2024-01-18');
}

/** Both promises of 2022 go on in 2024, when the centres are evaluated; what is not earned lapses. */
function* yearsOfDistrictCentres(): Story {
  const { district, district2024 } = CENTRE_FUNDS;
  yield closeYear(district.fundId, district2024.fundId, '2024-01-16');
  yield lapse(district2024.fundId, '2025-01-14');
}
