import type { ApplicationContent, Hold } from '@grants/domain';
import type { Finding } from '@grants/policy';
import type { Act, Story } from '../act.ts';
import type { StoryApplication } from '../cast/content.ts';
import { submitted } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';

/** The unit submits; when it is late in the day, `at` says when. */
export function submit(
  { applicationId, callId, content }: StoryApplication,
  date: string,
  at?: Act['at'],
): Act {
  return {
    on: officeDay(date),
    ...(at === undefined ? {} : { at }),
    by: applicant(content),
    request: { type: 'SubmitApplication', data: { applicationId, callId, content } },
  };
}

/** Submits, and hands the paper copy in within the week (MH-1.3.1). */
export function* submitWithPaper(
  application: StoryApplication,
  date: string,
  paperOn: string,
): Story {
  yield submit(application, date);
  yield receivePaperCopy(application, paperOn);
}

export function receivePaperCopy({ applicationId }: StoryApplication, date: string): Act {
  const receivedOn = officeDay(date);
  return {
    on: receivedOn,
    by: offices.commissionOfficer,
    request: {
      type: 'ReceivePaperCopy',
      data: { applicationId, receivedOn, receivedBy: offices.commissionOfficer.id },
    },
  };
}

export function returnForCompletion(
  { applicationId }: StoryApplication,
  missingDocuments: readonly string[],
  date: string,
): Act {
  return {
    on: officeDay(date),
    by: offices.commissionOfficer,
    request: {
      type: 'ReturnApplication',
      data: { applicationId, missingDocuments, note: '所附材料未加盖公章，请补正' },
    },
  };
}

/** The unit adds the documents of these kinds (MH-1.3.4). */
export function complete(
  { applicationId, content }: StoryApplication,
  kinds: readonly string[],
  date: string,
): Act {
  const documents = kinds.map((kind) => submitted(kind, '补正材料.pdf', applicationId));
  return {
    on: officeDay(date),
    by: applicant(content),
    request: { type: 'CompleteApplication', data: { applicationId, documents } },
  };
}

export function withdraw({ applicationId, content }: StoryApplication, date: string): Act {
  return {
    on: officeDay(date),
    by: applicant(content),
    request: {
      type: 'WithdrawApplication',
      data: { applicationId, reason: '研发方向调整，撤回申报' },
    },
  };
}

/** Not selected, on a finding that cites its clause (MH-1.4.4). */
export function refuse(
  { applicationId }: StoryApplication,
  { reason, finding }: { readonly reason: string; readonly finding: Finding },
  date: string,
): Act {
  return {
    on: officeDay(date),
    by: offices.commissionApprover,
    request: { type: 'RefuseApplication', data: { applicationId, reason, findings: [finding] } },
  };
}

export function listForFollowUp(
  { applicationId }: StoryApplication,
  note: string,
  date: string,
): Act {
  return {
    on: officeDay(date),
    by: offices.commissionOfficer,
    request: { type: 'ListForFollowUp', data: { applicationId, note } },
  };
}

/** An objection to the published list stops the approval until it is looked into. */
export function hold({ applicationId }: StoryApplication, date: string): Act {
  return {
    on: officeDay(date),
    by: offices.supervisor,
    request: { type: 'HoldApplication', data: { applicationId, hold: objection(applicationId) } },
  };
}

export function releaseHold({ applicationId }: StoryApplication, date: string): Act {
  const { holdId } = objection(applicationId);
  return {
    on: officeDay(date),
    by: offices.supervisor,
    request: {
      type: 'ReleaseApplicationHold',
      data: { applicationId, holdId, reason: '经核查，异议不成立' },
    },
  };
}

/** The unit, as the one that acts for itself. */
export function applicant({ lead }: Pick<ApplicationContent, 'lead'>): Act['by'] {
  return { id: lead.creditCode, role: 'applicant' };
}

function objection(applicationId: string): Hold {
  return {
    holdId: `objection-${applicationId}`,
    ground: 'notice-objection',
    sourceId: `notice-${applicationId}`,
    clause: 'MH-1.4.4',
  };
}
