import { yuan } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import { appropriate, publishCall } from '../../story/acts/calls-and-funds.ts';
import {
  authoriseAward,
  authoriseAwardAsSecond,
  confirmAward,
  payCentre,
  requestAward,
  reverseAwardPayment,
} from '../../story/acts/centre-payment.ts';
import {
  applyForCentre,
  approveCentre,
  grantPlaque,
  selectCentre,
} from '../../story/acts/centres.ts';
import { askForTwoAuthorisers } from '../../story/acts/fund-year.ts';
import { recordOverride } from '../../story/acts/superior-policies.ts';
import { centreOf } from '../../story/cast/centre.ts';
import { officeDay } from '../../story/office-day.ts';
import { unit } from '../cast/units.ts';
import { CENTRE_FUNDS, MUNICIPAL_DATES, SEPTEMBER_CALL } from './centres.ts';

const CALL_OF_2023 = {
  ...SEPTEMBER_CALL,
  callId: 'NMC-2023',
  year: 2023,
  title: '2023年度国家级市级创新研发中心申报指南（演示）',
  opens: '2023-09-04',
  closes: '2023-09-27',
} as const;

const PAID_IN_2022 = {
  requested: '2022-11-14',
  authorised: '2022-11-16',
  paid: '2022-11-22',
} as const;

/** Centres that ministry or city has recognised: paid by share, by cap, and by a superior document. */
export function recognisedCentres(): readonly Story[] {
  return [announced(), nationalByShare(), municipalAtItsCap(), matchedByTheDistrict()];
}

/** A call that opens in August is none of September (MH-2.3.1). */
function* announced(): Story {
  yield appropriate(CENTRE_FUNDS.rewards, '2022-10-19');
  const early = { ...CALL_OF_2023, opens: '2023-08-28' };
  yield refused(publishCall(early, '2023-08-21'), 'CALL.OUTSIDE_MONTH');
  yield publishCall(CALL_OF_2023, '2023-08-30');
  yield appropriate(CENTRE_FUNDS.matching, '2023-10-16');
}

/**
 * 15 % of 28,000,000.00; a plaque is for district centres only. The fund has come to ask for two
 * authorisers from four million on.
 */
function* nationalByShare(): Story {
  const centre = centreOf({
    centreId: 'NC22-01',
    callId: SEPTEMBER_CALL.callId,
    fundId: CENTRE_FUNDS.rewards.fundId,
    level: 'national',
    host: unit('cryogenics'),
    field: '极低温装备',
    expense: '28000000',
  });
  yield applyForCentre(centre, MUNICIPAL_DATES.applied);
  yield* selectCentre(centre, MUNICIPAL_DATES, 2);
  yield approveCentre(centre, '2022-10-24');
  yield refused(grantPlaque(centre, '2022-10-26'), 'CENTRE.NOT_BUILT_UP');
  yield askForTwoAuthorisers(centre.fundId, yuan('4000000'), '2022-11-09');
  yield requestAward(centre, { date: PAID_IN_2022.requested });
  yield authoriseAward(centre, { date: PAID_IN_2022.authorised });
  const payment = confirmAward(centre, yuan('4200000'), { date: PAID_IN_2022.paid });
  yield refused({ ...payment, on: officeDay('2022-11-16') }, 'CENTRE.AWARD_NOT_AUTHORISED');
  yield authoriseAwardAsSecond(centre, '2022-11-17');
  yield payment;
}

/**
 * 15 % of 26,400,000.00 would be 3,960,000.00: the cap is what it gets (MH-O4). Its payment is
 * entered with the voucher of another, and corrected.
 */
function* municipalAtItsCap(): Story {
  const centre = centreOf({
    centreId: 'MC22-02',
    callId: SEPTEMBER_CALL.callId,
    fundId: CENTRE_FUNDS.rewards.fundId,
    level: 'municipal',
    host: unit('catalysts'),
    field: '催化材料',
    expense: '26400000',
  });
  yield applyForCentre(centre, MUNICIPAL_DATES.applied);
  yield* selectCentre(centre, MUNICIPAL_DATES, 3);
  yield approveCentre(centre, '2022-10-24');
  yield* payCentre(centre, yuan('3000000'), PAID_IN_2022);
  yield reverseAwardPayment(centre, { date: '2022-11-25', reason: '凭证号误录为他笔支付的凭证' });
  yield confirmAward(centre, yuan('3000000'), { payment: 2, date: '2022-11-28' });
}

/** The formula gives 1,800,000.00; a superior document asks for 3,500,000.00, cap or no cap. */
function* matchedByTheDistrict(): Story {
  const centre = centreOf({
    centreId: 'MC23-01',
    callId: CALL_OF_2023.callId,
    fundId: CENTRE_FUNDS.matching.fundId,
    level: 'municipal',
    host: unit('photonics'),
    field: '硅基光子',
    expense: '12000000',
  });
  const dates = {
    applied: '2023-09-12',
    checked: '2023-10-10',
    reviewed: '2023-10-12',
    consulted: '2023-10-17',
  } as const;
  yield applyForCentre(centre, dates.applied);
  yield* selectCentre(centre, dates, 1);
  yield recordOverride(
    {
      overrideId: 'OV-2023-02',
      clause: 'MH-2.2.2',
      rule: 'centre-award',
      value: '3500000.00',
      from: '2023-11-01',
      to: '2023-12-09',
    },
    '2023-10-30',
  );
  yield refused(approveCentre(centre, '2023-11-06'), 'CENTRE.MATCHING_NOT_IN_ORDER');
  const matchingAmount = yuan('3500000');
  yield approveCentre(centre, '2023-11-14', { matchingAmount });
  yield* payCentre(centre, matchingAmount, {
    requested: '2023-11-20',
    authorised: '2023-11-22',
    paid: '2023-11-28',
  });
}
