import { applicationContent, CALL_2022, paper, unitCode } from './content.ts';
import { itemsOf } from './office.ts';
import type { Desk, Json, Office } from './office.ts';

export const FUND = 'fund-2022';

/** Appropriates a fund of the programme for 2022. */
export function appropriates(office: Office, amount: string, fundId = FUND): Promise<Json> {
  return office.desk('finance-officer').gives('/funds', {
    fundId,
    name: '2022年关键核心技术攻关专项',
    source: 'district',
    programme: 'key-core-technology',
    fiscalYear: 2022,
    amount,
    document: paper(`闵财预-${fundId}`, '2022-01-20'),
  });
}

/** Publishes the call of 2022, or one that differs from it. */
export function publishesCall(office: Office, over: object = {}): Promise<Json> {
  return office.desk('commission-officer').gives('/calls', { ...CALL_2022, ...over });
}

const BODIES = [
  ['commission-officer', 'science-and-technology-commission'],
  ['economic-officer', 'economic-commission'],
  ['finance-officer', 'finance-bureau'],
] as const;

/** Scores of the five experts: 85.00, 80.00, 90.00, 75.00 and 85.00, on average 83.00. */
const POINTS = [85, 80, 90, 75, 85] as const;

/** How far an application is taken. */
export type Stage = 'submitted' | 'expert-review' | 'reviewed' | 'consented';

/** One application of one unit, taken on step by step by those who may. */
export class ApplicationCase {
  readonly office: Office;
  readonly unit: number;
  readonly applicationId: string;
  readonly projectId: string;
  /** The unit's own desk. */
  readonly applicant: Desk;
  readonly path: string;

  constructor(office: Office, unit = 1, applicationId = `app-${unit}`) {
    this.office = office;
    this.unit = unit;
    this.applicationId = applicationId;
    this.projectId = applicationId.replace('app', 'project');
    this.applicant = office.desk('applicant', unitCode(unit));
    this.path = `/applications/${applicationId}`;
  }

  submits(over: object = {}): Promise<Json> {
    this.office.comesTo('2022-03-10T10:00+08:00');
    return this.applicant.gives('/applications', {
      applicationId: this.applicationId,
      callId: CALL_2022.callId,
      content: applicationContent(this.unit, over),
    });
  }

  /** All three bodies pass it (MH-1.4.1). */
  async passesPreliminaryReview(): Promise<void> {
    this.office.comesTo('2022-04-12T10:00+08:00');
    for (const [role, body] of BODIES) {
      const opinion = { body, opinion: 'pass', comment: '符合申报条件' };
      await this.office.desk(role).gives(`${this.path}/preliminary-opinions`, opinion);
    }
  }

  /** Assigns experts of the field and has each of them score (MH-1.4.2, MH-1.4.3). */
  async isScored(points: readonly number[] = POINTS): Promise<void> {
    this.office.comesTo('2022-05-10T14:00+08:00');
    for (const [index, each] of points.entries()) {
      const expertId = `expert-${index + 1}`;
      await this.assigns(expertId, index);
      await this.scores(expertId, each);
    }
  }

  assigns(expertId: string, index = 0, over: object = {}): Promise<Json> {
    const expert = { expertId, field: '传感器', unitCreditCode: unitCode(800 + index) };
    return this.office
      .desk('commission-officer')
      .gives(`${this.path}/experts`, { ...expert, ...over });
  }

  /** The same points for every criterion, so the weighted score is those points. */
  scores(expertId: string, points: number): Promise<Json> {
    return this.office.desk('expert', expertId).gives(`${this.path}/scores`, scoreSheet(points));
  }

  concludesReview(): Promise<Json> {
    return this.office.desk('commission-officer').gives(`${this.path}/expert-review/conclusion`);
  }

  hasConsent(date = '2022-06-10'): Promise<Json> {
    this.office.comesTo('2022-06-13T09:00+08:00');
    return this.office.desk('government-office').gives(`${this.path}/government-consent`, {
      document: paper('闵府〔2022〕15号', date),
    });
  }

  /** Takes the application from nothing to a stage. */
  async isTakenTo(stage: Stage, over: object = {}): Promise<this> {
    await this.submits(over);
    if (stage === 'submitted') return this;
    await this.passesPreliminaryReview();
    if (stage === 'expert-review') return this;
    await this.isScored();
    await this.concludesReview();
    if (stage === 'reviewed') return this;
    await this.hasConsent();
    return this;
  }

  /** Begins the approval; what becomes of it is told by `stands`. */
  approves(award = '3000000.01', fundId = FUND): Promise<Json> {
    this.office.comesTo('2022-06-15T11:00+08:00');
    const approval = { projectId: this.projectId, fundId, award };
    return this.office.desk('commission-approver').gives(`${this.path}/approval`, approval);
  }

  /** What happened, event by event: type, actor, clauses, basis and effect on money. */
  async story(): Promise<readonly Json[]> {
    return itemsOf(await this.office.desk('supervisor').reads(`${this.path}/history?limit=500`));
  }

  /** The application as it stands. */
  stands(): Promise<Json> {
    return this.office.desk('supervisor').reads(this.path);
  }
}

export function scoreSheet(points: number): object {
  const scores = {
    regionalBenefit: points,
    advancement: points,
    foresight: points,
    applicability: points,
  };
  return { scores, opinion: '技术路线可行，指标先进' };
}
