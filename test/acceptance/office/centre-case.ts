import { districtCentre, MAY_CALL, municipalCentre, SEPTEMBER_CALL } from './centre-content.ts';
import { paper, unitCode } from './content.ts';
import type { Desk, Json, Office } from './office.ts';
import { lastSaid } from './recorded.ts';

export const CENTRE_FUND = 'fund-centres-2022';

type CentreProgramme = 'national-municipal-centre' | 'district-centre';

/** Which unit's centre, and its id; the first unit's unless said. */
interface CentreNaming {
  readonly unit?: number;
  readonly centreId?: string;
}

/** What differs between the two programmes for centres. */
const COURSES = {
  'national-municipal-centre': {
    call: SEPTEMBER_CALL,
    contentOf: municipalCentre,
    submittedAt: '2022-09-15T10:00+08:00',
    checkedAt: '2022-10-12T10:00+08:00',
    approvedAt: '2022-10-20T10:00+08:00',
  },
  'district-centre': {
    call: MAY_CALL,
    contentOf: districtCentre,
    submittedAt: '2022-05-16T10:00+08:00',
    checkedAt: '2022-06-07T10:00+08:00',
    approvedAt: '2022-07-01T10:00+08:00',
  },
} as const;

/** Appropriates the fund of a programme for centres, of 10,000,000.00, and publishes its call. */
export async function opensCentreProgramme(
  office: Office,
  programme: CentreProgramme,
): Promise<void> {
  await office.desk('finance-officer').gives('/funds', {
    fundId: CENTRE_FUND,
    name: '2022年创新研发中心专项',
    source: 'district',
    programme,
    fiscalYear: 2022,
    amount: '10000000.00',
    document: paper('闵财预〔2022〕21号', '2022-01-20'),
  });
  await office.desk('commission-officer').gives('/calls', COURSES[programme].call);
}

/** One centre of one unit, taken on step by step by those who may. */
export class CentreCase {
  readonly office: Office;
  readonly programme: CentreProgramme;
  readonly unit: number;
  readonly centreId: string;
  /** The unit's own desk. */
  readonly applicant: Desk;
  readonly path: string;
  readonly stream: string;

  constructor(office: Office, programme: CentreProgramme, of: CentreNaming = {}) {
    const { unit = 1, centreId = `centre-${unit}` } = of;
    this.office = office;
    this.programme = programme;
    this.unit = unit;
    this.centreId = centreId;
    this.applicant = office.desk('applicant', unitCode(unit));
    this.path = `/centres/${centreId}`;
    this.stream = `centre-${centreId}`;
  }

  applies(over: object = {}): Promise<Json> {
    const { centreId } = this;
    const { call, contentOf, submittedAt } = COURSES[this.programme];
    this.office.comesTo(submittedAt);
    const content = contentOf(this.unit, over);
    return this.applicant.gives('/centres', { centreId, callId: call.callId, content });
  }

  /** The town of the registered address recommends it (MH-2.3.3). */
  isRecommended(over: object = {}): Promise<Json> {
    const recommendation = { town: '莘庄镇', opinion: 'recommend', comment: '材料齐全，予以推荐' };
    return this.office
      .desk('town-officer')
      .gives(`${this.path}/recommendation`, { ...recommendation, ...over });
  }

  passesCheck(): Promise<Json> {
    this.office.comesTo(COURSES[this.programme].checkedAt);
    const check = { opinion: 'pass', comment: '符合申报条件' };
    return this.office.desk('commission-officer').gives(`${this.path}/preliminary-check`, check);
  }

  /** Each expert reviews online, in person (MH-2.4). */
  async isReviewed(scores: readonly number[] = [80, 85, 92]): Promise<void> {
    for (const [index, score] of scores.entries()) {
      const expert = this.office.desk('expert', `expert-${index + 1}`);
      await expert.gives(`${this.path}/reviews`, { score, opinion: '方向明确，基础扎实' });
    }
  }

  /** The panel settles over the scores (MH-2.4). */
  isConsultedOn(over: object = {}): Promise<Json> {
    const consultation = { recommended: true, rank: 1, opinion: '建议立项' };
    return this.office
      .desk('commission-officer')
      .gives(`${this.path}/panel-consultation`, { ...consultation, ...over });
  }

  /** From the application, whatever it differs in, to the panel's word. */
  async isTakenToPanel(over: object = {}): Promise<this> {
    await this.applies(over);
    await this.isSelected();
    return this;
  }

  /** From the town, where it is asked, to the panel's word. */
  async isSelected(rank = 1): Promise<void> {
    if (this.programme === 'district-centre') await this.isRecommended();
    await this.passesCheck();
    await this.isReviewed();
    await this.isConsultedOn({ rank });
  }

  /** Begins the approval; what becomes of it the stream tells. */
  approves(over: object = {}): Promise<Json> {
    this.office.comesTo(COURSES[this.programme].approvedAt);
    return this.office
      .desk('commission-approver')
      .gives(`${this.path}/approval`, { fundId: CENTRE_FUND, ...over });
  }

  isGivenPlaque(): Promise<Json> {
    this.office.comesTo('2022-07-20T10:00+08:00');
    const plaque = { plaqueNumber: 'MH-RC-2022-01', grantedOn: '2022-07-20' };
    return this.office.desk('commission-officer').gives(`${this.path}/plaque`, plaque);
  }

  isEvaluated(result: 'qualified' | 'unqualified', evaluatedOn: string): Promise<Json> {
    this.office.comesTo(`${evaluatedOn}T16:00+08:00`);
    return this.office
      .desk('commission-officer')
      .gives(`${this.path}/evaluation`, evaluationOf(result, evaluatedOn));
  }

  /** The maker's act. */
  requestsAward(): Promise<Json> {
    const request = { disbursementId: 'award-1' };
    return this.office.desk('commission-officer').gives(`${this.path}/award-requests`, request);
  }

  /** The checker's act. */
  isAuthorised(): Promise<Json> {
    const path = `${this.path}/award-requests/award-1/authorisation`;
    return this.office.desk('finance-approver').gives(path);
  }

  isPaid(amount: string, paidOn: string): Promise<Json> {
    this.office.comesTo(`${paidOn}T16:00+08:00`);
    const payment = { amount, paidOn, voucher: `PZ-${this.centreId}` };
    const path = `${this.path}/award-requests/award-1/payment`;
    return this.office.desk('finance-officer').gives(path, payment);
  }

  /** What the last event of a type of this centre says. */
  said(type: string): Promise<Json> {
    return lastSaid(this.office, this.stream, type);
  }
}

export function evaluationOf(result: 'qualified' | 'unqualified', evaluatedOn: string): object {
  const document = paper('闵科委〔2024〕30号', evaluatedOn);
  return { result, evaluatedOn, opinion: '按建设目标逐项评估', document };
}
