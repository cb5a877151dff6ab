import type { RecordAuditOpinion } from '@grants/domain';
import type { Yuan } from '@grants/kernel';
import type { Act, Story } from '../act.ts';
import { official, submitted } from '../cast/documents.ts';
import { expertsOf } from '../cast/experts.ts';
import { agencies, offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';
import { applicant } from './application.ts';
import type { StoryProject } from './approval.ts';

type Result = 'passed' | 'not-passed';

export interface Audit {
  readonly supported: Yuan;
  readonly opinion: RecordAuditOpinion['data']['opinion'];
  readonly disallowed?: RecordAuditOpinion['data']['disallowed'];
  readonly agency?: string;
  /** 2 when it is looked at again. */
  readonly round?: number;
}

/** The appointed agency audits the grant (MH-1.6.8). */
export function audit({ projectId }: StoryProject, given: Audit, date: string): Act {
  const { supported, opinion, disallowed = [], agency = agencies.audit, round = 1 } = given;
  const auditedOn = officeDay(date);
  const auditId = `${projectId}-audit-${round}`;
  return {
    on: auditedOn,
    by: offices.auditor,
    request: {
      type: 'RecordAuditOpinion',
      data: {
        projectId,
        auditId,
        agency,
        auditedOn,
        supportedAmount: supported,
        disallowed,
        opinion,
        document: submitted('audit-report', '财务审计报告.pdf', auditId),
      },
    },
  };
}

/** Experts look at the work where it was done (MH-1.6.9). */
export function reviewOnSite(
  { projectId, application }: StoryProject,
  { opinion, round = 1 }: { readonly opinion: 'pass' | 'fail'; readonly round?: number },
  date: string,
): Act {
  const reviewedOn = officeDay(date);
  const reviewId = `${projectId}-review-${round}`;
  return {
    on: reviewedOn,
    by: offices.commissionOfficer,
    request: {
      type: 'RecordOnSiteOpinion',
      data: {
        projectId,
        reviewId,
        reviewedOn,
        experts: expertsOf(application.field).map(({ expertId }) => expertId),
        opinion,
        comment: opinion === 'pass' ? '考核指标均已完成' : '两项考核指标未达到任务书要求',
        document: submitted('on-site-opinion', '验收审核意见.pdf', reviewId),
      },
    },
  };
}

/** The result, with the consent of the government of the day before (MH-1.6.10). */
export function concludeAcceptance({ projectId }: StoryProject, result: Result, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.commissionApprover,
    request: {
      type: 'ConcludeAcceptance',
      data: {
        projectId,
        result,
        governmentConsent: official('闵府', on, `验收${projectId}`),
        document: official('闵科验', on, projectId),
      },
    },
  };
}

/** Audited in full, looked at on site and passed, within one month. */
export function* passAcceptance(
  project: StoryProject,
  given: Audit,
  dates: AcceptanceDates,
): Story {
  yield audit(project, given, dates.audit);
  yield reviewOnSite(project, { opinion: 'pass' }, dates.onSite);
  yield concludeAcceptance(project, 'passed', dates.result);
}

/** The money was spent well enough, but the work does not do what was promised. */
export function* failAcceptance(
  project: StoryProject,
  supported: Yuan,
  dates: AcceptanceDates,
): Story {
  yield audit(project, { supported, opinion: 'qualified' }, dates.audit);
  yield reviewOnSite(project, { opinion: 'fail' }, dates.onSite);
  yield concludeAcceptance(project, 'not-passed', dates.result);
}

export interface AcceptanceDates {
  readonly audit: string;
  readonly onSite: string;
  readonly result: string;
}

/** The unit asks that the result be looked at again, which it may once (MH-1.6.11). */
export function askReconsideration({ projectId, application }: StoryProject, date: string): Act {
  return {
    on: officeDay(date),
    by: applicant(application.content),
    request: {
      type: 'RequestReconsideration',
      data: { projectId, reason: '未达标指标已完成整改，申请复核' },
    },
  };
}

export function concludeReconsideration(
  { projectId }: StoryProject,
  outcome: 'not-granted' | Result,
  date: string,
): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.commissionApprover,
    request: {
      type: 'ConcludeReconsideration',
      data: {
        projectId,
        outcome,
        governmentConsent: official('闵府', on, `复核${projectId}`),
        document: official('闵科复', on, projectId),
      },
    },
  };
}

/** Whether unit and members did their duty all the same (MH-1.6.16). */
export function findDiligence({ projectId }: StoryProject, diligent: boolean, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.commissionApprover,
    request: {
      type: 'RecordDiligenceFinding',
      data: {
        projectId,
        diligent,
        findings: diligent
          ? '已按任务书投入人员与设备，技术路线失败属正常科研风险'
          : '核心人员长期不在岗，研发记录缺失',
        document: official('闵科信', on, projectId),
      },
    },
  };
}
