import type {
  ConcludeAcceptance,
  ConcludeReconsideration,
  RecordAuditOpinion,
  RecordDiligenceFinding,
  RecordOnSiteOpinion,
  RequestReconsideration,
} from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import {
  BooleanField,
  ChoiceField,
  DateField,
  LedgerIdField,
  NestedField,
  TextField,
  YuanField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { BUDGET_LINES_MAX } from '../parties/budget.dto.ts';
import { OfficialDocumentDto, SubmittedDocumentDto } from '../parties/documents.dto.ts';

type AuditOpinion = RecordAuditOpinion['data']['opinion'];
type Disallowed = RecordAuditOpinion['data']['disallowed'][number];
type Result = ConcludeAcceptance['data']['result'];
type Outcome = ConcludeReconsideration['data']['outcome'];

const AUDIT_OPINIONS = wordsOf<AuditOpinion>({ unqualified: true, qualified: true, adverse: true });
const ON_SITE_OPINIONS = wordsOf<RecordOnSiteOpinion['data']['opinion']>({
  pass: true,
  fail: true,
});
const RESULTS = wordsOf<Result>({ passed: true, 'not-passed': true });
const OUTCOMES = wordsOf<Outcome>({ 'not-granted': true, passed: true, 'not-passed': true });

/** Expenditure the audit does not support. */
export class DisallowedDto implements Disallowed {
  @LedgerIdField({ description: 'Line of the budget.', example: 'L-01' })
  readonly lineId!: string;

  @YuanField({ description: 'How much of it.', example: '80000.00' })
  readonly amount!: Yuan;

  @TextField({ sort: 'paragraph', description: 'Why.', example: '无合同及发票' })
  readonly reason!: string;
}

/** The audit of the grant's expenditure. */
export class AuditOpinionBody
  extends Occurrence
  implements Omit<RecordAuditOpinion['data'], 'projectId' | 'auditId'>
{
  @LedgerIdField({ description: 'Id of the audit; made when absent.', optional: true })
  readonly auditId?: string;

  @TextField({ description: 'Who audited.', example: '示例会计师事务所' })
  readonly agency!: string;

  @DateField({ description: 'Day of the report.', example: '2024-03-20' })
  readonly auditedOn!: CalendarDate;

  @YuanField({ description: 'Grant expenditure it supports.', example: '2920000.00' })
  readonly supportedAmount!: Yuan;

  @NestedField({
    type: () => DisallowedDto,
    list: { max: BUDGET_LINES_MAX },
    description: 'What it does not support.',
  })
  readonly disallowed!: readonly DisallowedDto[];

  @ChoiceField({ of: AUDIT_OPINIONS, description: 'The opinion.' })
  readonly opinion!: AuditOpinion;

  @NestedField({ type: () => SubmittedDocumentDto, description: 'The report.' })
  readonly document!: SubmittedDocumentDto;
}

/** The experts' opinion on site. */
export class OnSiteOpinionBody
  extends Occurrence
  implements Omit<RecordOnSiteOpinion['data'], 'projectId' | 'reviewId'>
{
  @LedgerIdField({ description: 'Id of the review; made when absent.', optional: true })
  readonly reviewId?: string;

  @DateField({ description: 'Day of the review.', example: '2024-04-02' })
  readonly reviewedOn!: CalendarDate;

  @LedgerIdField({
    list: { min: 1, max: 50 },
    description: 'The experts.',
    example: ['E-0007', 'E-0011'],
  })
  readonly experts!: readonly string[];

  @ChoiceField({ of: ON_SITE_OPINIONS, description: 'The opinion.' })
  readonly opinion!: 'pass' | 'fail';

  @TextField({ sort: 'paragraph', description: 'Its grounds.', example: '指标全部达到' })
  readonly comment!: string;

  @NestedField({ type: () => SubmittedDocumentDto, description: 'The signed opinion.' })
  readonly document!: SubmittedDocumentDto;
}

/** Concludes acceptance. */
export class ConcludeAcceptanceBody
  extends Occurrence
  implements Omit<ConcludeAcceptance['data'], 'projectId'>
{
  @ChoiceField({ of: RESULTS, description: 'The result.' })
  readonly result!: Result;

  @NestedField({ type: () => OfficialDocumentDto, description: "The government's consent." })
  readonly governmentConsent!: OfficialDocumentDto;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The acceptance document.' })
  readonly document!: OfficialDocumentDto;
}

/** Asks for reconsideration (MH-1.6.11). */
export class RequestReconsiderationBody
  extends Occurrence
  implements Omit<RequestReconsideration['data'], 'projectId'>
{
  @TextField({ sort: 'paragraph', description: 'On what grounds.', example: '第三方检测结果有误' })
  readonly reason!: string;
}

/** Concludes reconsideration (MH-1.6.11). */
export class ConcludeReconsiderationBody
  extends Occurrence
  implements Omit<ConcludeReconsideration['data'], 'projectId'>
{
  @ChoiceField({ of: OUTCOMES, description: 'The outcome.' })
  readonly outcome!: Outcome;

  @NestedField({ type: () => OfficialDocumentDto, description: "The government's consent." })
  readonly governmentConsent!: OfficialDocumentDto;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The document of the outcome.' })
  readonly document!: OfficialDocumentDto;
}

/** Whether unit and members did their duty (MH-1.6.16). */
export class DiligenceFindingBody
  extends Occurrence
  implements Omit<RecordDiligenceFinding['data'], 'projectId'>
{
  @BooleanField({ description: 'True when they did.', example: true })
  readonly diligent!: boolean;

  @TextField({ sort: 'paragraph', description: 'What was found.', example: '已尽勤勉义务' })
  readonly findings!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The document of the finding.' })
  readonly document!: OfficialDocumentDto;
}
