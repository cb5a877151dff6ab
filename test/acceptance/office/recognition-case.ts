import { enterprise, handedIn, paper, unitCode } from './content.ts';
import type { Desk, Json, Office } from './office.ts';
import { lastSaid } from './recorded.ts';

const MATERIALS = [
  'application-form',
  'intellectual-property-evidence',
  'previous-year-financial-statements',
  'previous-month-balance-sheet',
  'test-report',
];

export const DEPARTMENTS = [
  'science-and-technology-commission',
  'finance-bureau',
  'tax-bureau',
  'human-resources-bureau',
];

/** A utility model of 2021; with it alone a recognition runs for two years (SH-16). */
export const UTILITY_MODEL = {
  kind: 'utility-model',
  number: 'ZL202120000001.X',
  grantedOn: '2021-04-09',
  acquiredBy: 'own-development',
};
/** An invention patent of 2021; with it a recognition runs for three years (SH-16). */
export const INVENTION_PATENT = {
  kind: 'invention-patent',
  number: 'ZL202010000001.X',
  grantedOn: '2021-01-05',
  acquiredBy: 'own-development',
};

/** What the n-th unit submits; it meets every condition of SH-5 to SH-10. */
export function transformation(n: number, over: object = {}): object {
  return {
    title: `第${n}号柔性触觉传感器`,
    applicant: enterprise(n),
    registeredCity: '上海市',
    fieldCode: '01.02',
    rights: [INVENTION_PATENT],
    regulatedKinds: [],
    compulsoryCertification: false,
    excludedKinds: [],
    withResearchInstitution: false,
    priorityGrounds: ['原创性科技成果'],
    documents: MATERIALS.map(handedIn),
    declaredBy: '王示例',
    ...over,
  };
}

/** How far a recognition is taken. */
export type RecognitionStage = 'recommended' | 'reviewed' | 'proposed' | 'noticed';

/** One recognition of one unit, taken on step by step by those who may. */
export class RecognitionCase {
  readonly office: Office;
  readonly unit: number;
  readonly recognitionId: string;
  /** The unit's own desk. */
  readonly applicant: Desk;
  readonly path: string;
  readonly stream: string;

  constructor(office: Office, unit = 1, recognitionId = `recognition-${unit}`) {
    this.office = office;
    this.unit = unit;
    this.recognitionId = recognitionId;
    this.applicant = office.desk('applicant', unitCode(unit));
    this.path = `/recognitions/${recognitionId}`;
    this.stream = `recognition-${recognitionId}`;
  }

  applies(over: object = {}): Promise<Json> {
    this.office.comesTo('2022-03-15T10:00+08:00');
    return this.applicant.gives('/recognitions', {
      recognitionId: this.recognitionId,
      district: '闵行区',
      content: transformation(this.unit, over),
    });
  }

  /** The district accepts and recommends (SH-11.1). */
  isRecommended(comment = '材料齐全，符合条件'): Promise<Json> {
    const recommendation = { opinion: 'recommend', comment };
    return this.office
      .desk('commission-officer')
      .gives(`${this.path}/recommendation`, recommendation);
  }

  /** Each expert gives a sheet of their own, for recognition or against (SH-12). */
  async isReviewed(votes: readonly boolean[] = [true, true, true]): Promise<void> {
    this.office.comesTo('2022-04-12T10:00+08:00');
    for (const [index, inFavour] of votes.entries()) {
      const expert = this.office.desk('expert', `expert-${index + 1}`);
      await expert.gives(`${this.path}/reviews`, sheet(inFavour));
    }
  }

  concludesReview(): Promise<Json> {
    return this.office.desk('municipal-officer').gives(`${this.path}/review-conclusion`);
  }

  /** The four departments settle list, coefficient and share (SH-13.1). */
  isConsultedOn(over: object = {}): Promise<Json> {
    this.office.comesTo('2022-04-20T10:00+08:00');
    return this.office
      .desk('municipal-officer')
      .gives(`${this.path}/consultation`, consultation(over));
  }

  /** The notice goes up for five working days (SH-14.1). */
  isNoticed(firstDay = '2022-04-29'): Promise<Json> {
    this.office.comesTo(`${firstDay}T09:00+08:00`);
    const notice = { noticeId: 'notice-1', firstDay };
    return this.office.desk('municipal-officer').gives(`${this.path}/notice`, notice);
  }

  /** Takes the recognition from nothing to a stage. */
  async isTakenTo(stage: RecognitionStage, over: object = {}): Promise<this> {
    await this.applies(over);
    await this.isRecommended();
    if (stage === 'recommended') return this;
    await this.isReviewed();
    await this.concludesReview();
    if (stage === 'reviewed') return this;
    await this.isConsultedOn();
    if (stage === 'proposed') return this;
    await this.isNoticed();
    return this;
  }

  isRecognised(recognisedOn = '2022-05-10'): Promise<Json> {
    this.office.comesTo(`${recognisedOn}T10:00+08:00`);
    return this.office
      .desk('municipal-officer')
      .gives(`${this.path}/recognition`, recognitionOn(recognisedOn));
  }

  filesReport(year: number, filedOn: string): Promise<Json> {
    this.office.comesTo(`${filedOn}T10:00+08:00`);
    return this.applicant.gives(`${this.path}/implementation-reports`, {
      year,
      filedOn,
      revenue: '12000000.00',
      note: '已实现批量供货',
      document: handedIn('implementation-report'),
    });
  }

  isRevoked(ground: string, revokedOn: string): Promise<Json> {
    this.office.comesTo(`${revokedOn}T10:00+08:00`);
    return this.office
      .desk('municipal-officer')
      .gives(`${this.path}/revocation`, revocation(ground, revokedOn));
  }

  /** What the last event of a type of this recognition says. */
  said(type: string): Promise<Json> {
    return lastSaid(this.office, this.stream, type);
  }
}

/** A sheet: 0.70 and 80.00 percent in favour, 0.40 and 35.00 percent against. */
export function sheet(inFavour: boolean): object {
  return inFavour
    ? {
        score: 86,
        contributionCoefficient: '0.70',
        coreValueShare: '80.00',
        opinion: '创新性强',
        inFavour,
      }
    : {
        score: 58,
        contributionCoefficient: '0.40',
        coreValueShare: '35.00',
        opinion: '先进性不足',
        inFavour,
      };
}

export function consultation(over: object = {}): object {
  return {
    departments: DEPARTMENTS,
    outcome: 'proposed',
    contributionCoefficient: '0.65',
    coreValueShare: '72.50',
    record: paper('沪科会商〔2022〕3号', '2022-04-20'),
    ...over,
  };
}

export function recognitionOn(recognisedOn: string): object {
  return {
    batch: '2022年第3批',
    projectNumber: '202203001',
    certificateNumber: 'ZH-2022-03001',
    recognisedOn,
  };
}

export function revocation(ground: string, revokedOn: string): object {
  return { ground, revokedOn, document: paper('沪科〔2024〕56号', revokedOn) };
}
