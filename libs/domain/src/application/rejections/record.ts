import { reject } from '@grants/kernel';

/** The application is not on record, or what is on record says otherwise than the command. */
export const recordRejections = {
  notSubmitted: (applicationId: string) =>
    reject({
      code: 'APPLICATION.NOT_SUBMITTED',
      clause: 'MH-1.3.1',
      message: `There is no application ${applicationId}; submit it first.`,
      facts: { applicationId },
    }),
  submittedOtherwise: (applicationId: string) =>
    reject({
      code: 'APPLICATION.SUBMITTED_OTHERWISE',
      clause: 'MH-1.3.1',
      message:
        `Application ${applicationId} is submitted with other content, which stands; ` +
        'submit under another id.',
      facts: { applicationId },
    }),
  paperCopyReceivedOtherwise: (receivedOn: string, receivedBy: string) =>
    reject({
      code: 'APPLICATION.PAPER_COPY_RECEIVED',
      clause: 'MH-1.3.1',
      message: `The paper copy was received on ${receivedOn} by ${receivedBy}; it comes in once.`,
      facts: { receivedOn, receivedBy },
    }),
  opinionGiven: (body: string, opinion: string) =>
    reject({
      code: 'APPLICATION.OPINION_GIVEN',
      clause: 'MH-1.4.1',
      message: `The ${body} has given its opinion (${opinion}); each body gives one.`,
      facts: { body, opinion },
    }),
  expertAssignedOtherwise: (expertId: string, field: string, unitCreditCode: string) =>
    reject({
      code: 'APPLICATION.EXPERT_ASSIGNED',
      clause: 'MH-1.4.2',
      message: `Expert ${expertId} is assigned, for ${field} from ${unitCreditCode}.`,
      facts: { expertId, field, unitCreditCode },
    }),
  scoreRecorded: (expertId: string, weightedScore: string) =>
    reject({
      code: 'APPLICATION.SCORE_RECORDED',
      clause: 'MH-1.4.3',
      message: `Expert ${expertId} has scored (${weightedScore}); correct the score, with a reason.`,
      facts: { expertId, weightedScore },
    }),
  consentRecordedOtherwise: (number: string, date: string) =>
    reject({
      code: 'APPLICATION.CONSENT_RECORDED',
      clause: 'MH-1.4.4',
      message: `The government consented by ${number} of ${date}; another document changes nothing.`,
      facts: { number, date },
    }),
  approvalUnderWay: (commitmentId: string, award: string) =>
    reject({
      code: 'APPLICATION.APPROVAL_UNDER_WAY',
      clause: 'MH-1.4.4',
      message: `Approval of ${award} under commitment ${commitmentId} is under way; await its end.`,
      facts: { commitmentId, award },
    }),
  holdIdTaken: (holdId: string, ground: string, sourceId: string) =>
    reject({
      code: 'APPLICATION.HOLD_ID_TAKEN',
      clause: 'MH-1.3.3',
      message: `Hold ${holdId} is placed for another cause, ${ground} ${sourceId}; use another id.`,
      facts: { holdId, ground, sourceId },
    }),
};
