import { fenOf } from '@grants/kernel';
import { NO_HOLDS, withHold, withoutHold } from '../holds.ts';
import type { LedgerEvent, Projection } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { recognitionTable } from './view.ts';
import type { RecognitionRow } from './view.ts';

/** Every recognition of a transformation project with where it stands now. */
export const recognitionRegister: Projection = {
  name: 'recognition-register',
  version: 2,
  views: [
    registerView(recognitionTable)({
      keyOf: ({ data }) => data.recognitionId,
      opens: { RecognitionApplied: applied },
      changes: {
        RecognitionReturned: () => ({ status: 'returned' }),
        RecognitionCompleted: () => ({ status: 'submitted' }),
        RecognitionRecommended: ({ data }) => ({ status: 'recommended', round: data.round }),
        RecognitionSampled: ({ data }) =>
          data.result === 'not-conforming' ? { status: 'sent-back' } : {},
        RecognitionReviewConcluded: ({ data }) => ({ status: 'reviewed', ...sharesOf(data) }),
        RecognitionConsulted: ({ data }) => ({ status: data.outcome, ...sharesOf(data) }),
        PublicNoticePublished: ({ data }) => ({
          status: 'on-notice',
          noticeId: data.noticeId,
          noticeFirstDay: data.firstDay,
          noticeLastDay: data.lastDay,
        }),
        ObjectionRaised: ({ data }, row) =>
          withObjections(row, (open) => open.add(data.objectionId)),
        ObjectionReviewed: ({ data }, row) =>
          withObjections(row, (open) => open.delete(data.objectionId)),
        ProjectRecognised: recognised,
        CertificateReissued: ({ data }) => ({
          certificateNumber: data.certificateNumber,
          applicantName: data.unitName,
        }),
        ImplementationReportFiled: ({ data }, row) => withFiledYear(row, data.year),
        RecognitionSupportRecorded: ({ data }, row) => ({
          supportFen: row.supportFen + fenOf(data.amount),
        }),
        RecognitionRevoked: ({ data }) => ({
          status: 'revoked',
          revokedOn: data.revokedOn,
          revocationGround: data.ground,
        }),
        RecognitionRefused: ({ data }) => ({
          status: 'refused',
          refusalStage: data.stage,
          endReason: data.reason,
        }),
        RecognitionHeld: ({ data }, row) => withHold(row, data.hold.holdId),
        RecognitionHoldReleased: ({ data }, row) => withoutHold(row, data.holdId),
        RecognitionWithdrawn: ({ data }) => ({ status: 'withdrawn', endReason: data.reason }),
      },
    }),
  ],
};

function applied({ data, position }: LedgerEvent<'RecognitionApplied'>) {
  const { content } = data;
  return {
    recognitionId: data.recognitionId,
    policyVersion: data.policyVersion,
    district: data.district,
    title: content.title,
    applicantCreditCode: content.applicant.creditCode,
    applicantName: content.applicant.name,
    fieldCode: content.fieldCode,
    status: 'submitted' as const,
    submittedAt: data.submittedAt,
    round: 0,
    contributionCoefficient: null,
    coreValueShare: null,
    noticeId: null,
    noticeFirstDay: null,
    noticeLastDay: null,
    objections: '[]',
    openObjections: 0,
    batch: null,
    projectNumber: null,
    certificateNumber: null,
    recognisedOn: null,
    validFrom: null,
    validTo: null,
    filedYears: '[]',
    supportFen: 0n,
    revokedOn: null,
    revocationGround: null,
    refusalStage: null,
    endReason: null,
    ...NO_HOLDS,
    firstPosition: position,
  };
}

function recognised({ data }: LedgerEvent<'ProjectRecognised'>): Partial<RecognitionRow> {
  const { batch, projectNumber, certificateNumber, recognisedOn, validFrom, validTo } = data;
  return {
    status: 'recognised',
    batch,
    projectNumber,
    certificateNumber,
    recognisedOn,
    validFrom,
    validTo,
    ...sharesOf(data),
  };
}

function sharesOf({
  contributionCoefficient,
  coreValueShare,
}: {
  readonly contributionCoefficient: string;
  readonly coreValueShare: string;
}) {
  return { contributionCoefficient, coreValueShare };
}

function withObjections(
  row: RecognitionRow,
  change: (open: Set<string>) => unknown,
): Partial<RecognitionRow> {
  const open = new Set(JSON.parse(row.objections) as string[]);
  change(open);
  return { objections: JSON.stringify([...open]), openObjections: open.size };
}

function withFiledYear(row: RecognitionRow, year: number): Partial<RecognitionRow> {
  const years = new Set([...(JSON.parse(row.filedYears) as number[]), year]);
  return { filedYears: JSON.stringify([...years].sort((one, other) => one - other)) };
}
