import { yuan } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import { appropriate, publishCall } from '../../story/acts/calls-and-funds.ts';
import type { CallLine, FundLine } from '../../story/acts/calls-and-funds.ts';
import { cancelAward, payCentre, returnAward } from '../../story/acts/centre-payment.ts';
import {
  applyForCentre,
  approveCentre,
  completeCentre,
  evaluateCentre,
  grantPlaque,
  recommendToMunicipality,
  refuseCentre,
  selectCentre,
  withdrawCentre,
} from '../../story/acts/centres.ts';
import { registerCentreAccount } from '../../story/acts/payee-accounts.ts';
import { centreOf } from '../../story/cast/centre.ts';
import type { StoryCentre } from '../../story/cast/centre.ts';
import { unit } from '../cast/units.ts';
import type { UnitKey } from '../cast/units.ts';

/** The budget lines for centres; that of the district is enough for two, those of awards for theirs. */
export const CENTRE_FUNDS = {
  district: {
    fundId: 'FDC-2022',
    name: '闵行区区级创新研发中心专项（2022年度）',
    source: 'district',
    programme: 'district-centre',
    fiscalYear: 2022,
    amount: '100',
  },
  municipal: {
    fundId: 'FMC-2022',
    name: '闵行区国家级市级创新研发中心专项（2022年度）',
    source: 'district',
    programme: 'national-municipal-centre',
    fiscalYear: 2022,
    amount: '500',
  },
  rewards: {
    fundId: 'FNC-2022',
    name: '闵行区国家级市级创新研发中心奖励（2022年度）',
    source: 'district',
    programme: 'national-municipal-centre',
    fiscalYear: 2022,
    amount: '720',
  },
  matching: {
    fundId: 'FXC-2023',
    name: '闵行区市级创新研发中心配套资金（2023年度）',
    source: 'matching',
    programme: 'national-municipal-centre',
    fiscalYear: 2023,
    amount: '350',
  },
  district2024: {
    fundId: 'FDC-2024',
    name: '闵行区区级创新研发中心专项（2024年度）',
    source: 'district',
    programme: 'district-centre',
    fiscalYear: 2024,
    amount: '60',
  },
} as const satisfies Record<string, FundLine>;

/** The call for district centres. */
const MAY_CALL = {
  callId: 'DC-2022',
  programme: 'district-centre',
  year: 2022,
  title: '2022年度区级创新研发中心申报指南（演示）',
  mechanism: 'open-selection',
  challenges: [],
  opens: '2022-05-05',
  closes: '2022-05-31',
} as const satisfies CallLine;
/** The call for national and municipal centres. */
export const SEPTEMBER_CALL = {
  ...MAY_CALL,
  callId: 'NMC-2022',
  programme: 'national-municipal-centre',
  title: '2022年度国家级市级创新研发中心申报指南（演示）',
  opens: '2022-09-01',
  closes: '2022-09-30',
} as const satisfies CallLine;

/** When the district centres of the call are looked at. */
export const DISTRICT_DATES = {
  applied: '2022-05-16',
  recommended: '2022-06-01',
  checked: '2022-06-08',
  reviewed: '2022-06-13',
  consulted: '2022-06-20',
};
/** When the national and municipal ones are. */
export const MUNICIPAL_DATES = {
  applied: '2022-09-14',
  checked: '2022-10-10',
  reviewed: '2022-10-12',
  consulted: '2022-10-17',
};

/** The centres of the calls of 2022, whose district ones are evaluated in 2024. */
export function centres(): readonly Story[] {
  return [announced(), qualified(), unqualified(), notSelected(), withdrawn(), municipal()];
}

function* announced(): Story {
  yield appropriate(CENTRE_FUNDS.district, '2022-01-10');
  yield appropriate(CENTRE_FUNDS.municipal, '2022-01-10');
  yield publishCall(MAY_CALL, '2022-04-28');
  yield publishCall(SEPTEMBER_CALL, '2022-08-30');
  yield appropriate(CENTRE_FUNDS.district2024, '2024-01-08');
}

/**
 * Built up in two years, evaluated not a day before, paid, put forward to the municipality. Its bank
 * sends the money back, for the account is closed: it is asked for and paid again to another one.
 */
function* qualified(): Story {
  const centre = districtCentre('DC22-01', 'opticalMachinery');
  yield applyForCentre(centre, DISTRICT_DATES.applied);
  yield* selectCentre(centre, DISTRICT_DATES, 1);
  yield approveCentre(centre, '2022-06-28');
  yield grantPlaque(centre, '2022-07-08');
  yield refused(evaluateCentre(centre, 'qualified', '2024-06-27'), 'CENTRE.EVALUATION_TOO_EARLY');
  yield evaluateCentre(centre, 'qualified', '2024-07-02');
  yield registerCentreAccount(centre, '2024-07-05');
  yield* payCentre(centre, yuan('500000'), {
    requested: '2024-07-08',
    authorised: '2024-07-10',
    paid: '2024-07-16',
  });
  yield returnAward(centre, { date: '2024-07-19', reason: '收款账户已销户，银行退汇' });
  yield cancelAward(centre, { date: '2024-07-22', reason: '收款账户已销户，重新申请' });
  yield registerCentreAccount(centre, '2024-07-24', 2);
  yield* payCentre(centre, yuan('500000'), {
    attempt: 2,
    requested: '2024-07-25',
    authorised: '2024-07-26',
    paid: '2024-07-30',
  });
  yield recommendToMunicipality(centre, '2024-09-10');
}

/** Loses its plaque; its 500,000 go back to the fund. */
function* unqualified(): Story {
  const centre = districtCentre('DC22-02', 'numericalControl');
  yield applyForCentre(centre, DISTRICT_DATES.applied);
  yield* selectCentre(centre, DISTRICT_DATES, 2);
  yield approveCentre(centre, '2022-06-28');
  yield grantPlaque(centre, '2022-07-08');
  yield evaluateCentre(centre, 'unqualified', '2024-07-02');
}

/** Sent back and completed, third where there is money for two. */
function* notSelected(): Story {
  const centre = districtCentre('DC22-03', 'drives');
  yield applyForCentre(centre, DISTRICT_DATES.applied, centre.content.documents.slice(0, 1));
  yield completeCentre(centre, '2022-05-20');
  yield* selectCentre(centre, DISTRICT_DATES, 3);
  yield approveCentre(centre, '2022-06-29');
  yield refuseCentre(centre, '2022-06-30');
}

function* withdrawn(): Story {
  const centre = districtCentre('DC22-04', 'visionSystems');
  yield applyForCentre(centre, DISTRICT_DATES.applied);
  yield withdrawCentre(centre, '2022-05-24');
}

/** 15 % of 18,000,000.00, paid in the year of its approval. */
function* municipal(): Story {
  const centre = centreOf({
    centreId: 'MC22-01',
    callId: SEPTEMBER_CALL.callId,
    fundId: CENTRE_FUNDS.municipal.fundId,
    level: 'municipal',
    host: unit('imagingParts'),
    field: '医学影像设备元器件',
    expense: '18000000',
  });
  yield applyForCentre(centre, MUNICIPAL_DATES.applied);
  yield* selectCentre(centre, MUNICIPAL_DATES, 1);
  yield approveCentre(centre, '2022-10-24');
  yield* payCentre(centre, yuan('2700000'), {
    requested: '2022-10-31',
    authorised: '2022-11-02',
    paid: '2022-11-08',
  });
}

/** A district centre of the call, with figures above every threshold. */
export function districtCentre(centreId: string, host: UnitKey): StoryCentre {
  return centreOf({
    centreId,
    callId: MAY_CALL.callId,
    fundId: CENTRE_FUNDS.district.fundId,
    level: 'district',
    host: unit(host),
    field: '高端装备',
    expense: '5000000',
  });
}
