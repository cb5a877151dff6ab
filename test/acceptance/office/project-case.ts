import { ApplicationCase, FUND } from './application-case.ts';
import { handedIn, paper } from './content.ts';
import { itemsOf } from './office.ts';
import type { Json, Office } from './office.ts';

/** One project, from its approval to its end, taken on step by step by those who may. */
export class ProjectCase {
  readonly office: Office;
  readonly application: ApplicationCase;
  readonly projectId: string;
  readonly path: string;

  constructor(application: ApplicationCase) {
    this.office = application.office;
    this.application = application;
    this.projectId = application.projectId;
    this.path = `/projects/${application.projectId}`;
  }

  signsContract(over: object = {}): Promise<Json> {
    this.office.comesTo('2022-07-01T15:00+08:00');
    return this.office.desk('commission-officer').gives(`${this.path}/contract`, {
      contractNumber: `HT-${this.projectId}`,
      signedOn: '2022-07-01',
      managingBody: { kind: 'commission' },
      ...over,
    });
  }

  requestsTranche(tranche: 'first' | 'final', over: object = {}): Promise<Json> {
    this.office.comesTo('2022-07-12T10:00+08:00');
    const request = { disbursementId: `${tranche}-1`, tranche, ...over };
    return this.office.desk('commission-officer').gives(`${this.path}/tranches`, request);
  }

  authorises(disbursementId: string): Promise<Json> {
    const path = `${this.path}/tranches/${disbursementId}/authorisation`;
    return this.office.desk('finance-approver').gives(path);
  }

  /** The treasury tells what it paid, and on which day. */
  isPaid(disbursementId: string, payment: { amount: string; paidOn: string }): Promise<Json> {
    this.office.comesTo(`${payment.paidOn}T16:00+08:00`);
    const path = `${this.path}/tranches/${disbursementId}/payment`;
    const voucher = `PZ-${this.projectId}-${disbursementId}`;
    return this.office.desk('finance-officer').gives(path, { voucher, ...payment });
  }

  /** Requested, authorised and paid. */
  async isPaidTranche(
    tranche: 'first' | 'final',
    payment: { amount: string; paidOn: string },
  ): Promise<void> {
    await this.requestsTranche(tranche);
    await this.authorises(`${tranche}-1`);
    await this.isPaid(`${tranche}-1`, payment);
  }

  isAudited(supportedAmount: string, over: object = {}): Promise<Json> {
    return this.office.desk('auditor').gives(`${this.path}/audit-opinions`, {
      auditId: 'audit-1',
      agency: '上海示例会计师事务所',
      auditedOn: '2024-07-20',
      supportedAmount,
      disallowed: [],
      opinion: 'unqualified',
      document: handedIn('audit-report'),
      ...over,
    });
  }

  isReviewedOnSite(opinion: 'pass' | 'fail', over: object = {}): Promise<Json> {
    return this.office.desk('commission-officer').gives(`${this.path}/on-site-opinions`, {
      reviewId: 'review-1',
      reviewedOn: '2024-08-02',
      experts: ['expert-1', 'expert-2'],
      opinion,
      comment: '指标全部达到合同约定',
      document: handedIn('on-site-opinion'),
      ...over,
    });
  }

  concludesAcceptance(result: 'passed' | 'not-passed', over: object = {}): Promise<Json> {
    return this.office.desk('commission-approver').gives(`${this.path}/acceptance`, {
      result,
      governmentConsent: paper('闵府〔2024〕9号', '2024-08-20'),
      document: paper('闵科委〔2024〕21号', '2024-08-25'),
      ...over,
    });
  }

  /** What happened, event by event: type, actor, clauses, basis and effect on money. */
  async story(): Promise<readonly Json[]> {
    return itemsOf(await this.office.desk('supervisor').reads(`${this.path}/history?limit=500`));
  }

  /** The project as it stands. */
  stands(): Promise<Json> {
    return this.office.desk('supervisor').reads(this.path);
  }

  /** Where its money is. */
  async money(): Promise<Json> {
    const card = await this.office.desk('finance-officer').reads(`${this.path}/ledger`);
    return card['balances'] as Json;
  }
}

export const AWARD = '3000000.01';
/** 30 % of the award, the half fen cut off (MH-1.5.1). */
export const FIRST_TRANCHE = { amount: '900000.00', paidOn: '2022-07-15' };

/** A project approved with an award of 3,000,000.01 from the fund of 2022. */
export async function approvedProject(office: Office, unit = 1): Promise<ProjectCase> {
  const application = await new ApplicationCase(office, unit).isTakenTo('consented');
  await application.approves(AWARD, FUND);
  return new ProjectCase(application);
}

/** A project whose contract is signed and whose first tranche of 900,000.00 is paid. */
export async function projectAtWork(office: Office, unit = 1): Promise<ProjectCase> {
  const project = await approvedProject(office, unit);
  await project.signsContract();
  await project.isPaidTranche('first', FIRST_TRANCHE);
  return project;
}

/** A project at work whose audit supports an amount and whose result is issued, in August 2024. */
export async function concludedProject(
  office: Office,
  result: 'passed' | 'not-passed',
  supported = AWARD,
): Promise<ProjectCase> {
  const project = await projectAtWork(office);
  office.clock.advanceTo('2024-08-25T10:00+08:00');
  await project.isAudited(supported);
  await project.isReviewedOnSite(result === 'passed' ? 'pass' : 'fail');
  await project.concludesAcceptance(result);
  return project;
}
