import type {
  DeclineRevocation,
  FileImplementationReport,
  RecogniseProject,
  RecognitionRevocationGround,
  RecordRecognitionSupport,
  ReissueCertificate,
  RequestRecognitionChange,
  ReviewRecognitionChange,
  RevokeRecognition,
} from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import {
  ChoiceField,
  DateField,
  LedgerIdField,
  NestedField,
  TextField,
  WholeNumberField,
  YuanField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { OfficialDocumentDto, SubmittedDocumentDto } from '../parties/documents.dto.ts';

type ChangeResult = ReviewRecognitionChange['data']['result'];

const CHANGE_RESULTS = wordsOf<ChangeResult>({ approved: true, refused: true });
const GROUNDS = wordsOf<RecognitionRevocationGround>({
  misreporting: true,
  concealment: true,
  'two-years-unfiled': true,
});

/** Recognises a project, announces it and certifies it (SH-14.2, SH-15). */
export class RecogniseProjectBody
  extends Occurrence
  implements Omit<RecogniseProject['data'], 'recognitionId' | 'credit'>
{
  @TextField({ sort: 'word', description: 'Batch (SH-9).', example: '2022年第3批' })
  readonly batch!: string;

  @TextField({
    sort: 'word',
    description: 'Number of the project; it stays.',
    example: '202203001',
  })
  readonly projectNumber!: string;

  @TextField({ sort: 'word', description: 'Number of the certificate.', example: 'ZH-2022-03001' })
  readonly certificateNumber!: string;

  @DateField({
    description: 'Recognised on; valid from the next month (SH-16).',
    example: '2022-05-20',
  })
  readonly recognisedOn!: CalendarDate;
}

/** Asks for a change of the unit (SH-17). */
export class RequestRecognitionChangeBody
  extends Occurrence
  implements Omit<RequestRecognitionChange['data'], 'recognitionId' | 'changeId'>
{
  @LedgerIdField({ description: 'Id of the change; made when absent.', optional: true })
  readonly changeId?: string;

  @TextField({ description: 'New name of the unit.', example: '示例智能(上海)有限公司' })
  readonly newUnitName!: string;

  @TextField({ sort: 'paragraph', description: 'Why.', example: '企业更名' })
  readonly reason!: string;
}

/** The project management centre reviews a change (SH-17). */
export class ReviewRecognitionChangeBody
  extends Occurrence
  implements Omit<ReviewRecognitionChange['data'], 'recognitionId' | 'changeId'>
{
  @ChoiceField({ of: CHANGE_RESULTS, description: 'What it says.' })
  readonly result!: ChangeResult;

  @TextField({ sort: 'paragraph', description: 'Its grounds.', example: '更名登记已核实' })
  readonly comment!: string;
}

/** A new certificate; project number and validity stay (SH-17). */
export class ReissueCertificateBody
  extends Occurrence
  implements Omit<ReissueCertificate['data'], 'recognitionId' | 'changeId'>
{
  @TextField({ sort: 'word', description: 'Its number.', example: 'ZH-2022-03001-2' })
  readonly certificateNumber!: string;
}

/** A report on how the transformation goes (SH-18.1). */
export class ImplementationReportBody
  extends Occurrence
  implements Omit<FileImplementationReport['data'], 'recognitionId'>
{
  @WholeNumberField({ from: 1990, to: 2100, description: 'Year it is on.', example: 2022 })
  readonly year!: number;

  @DateField({ description: 'Filed on.', example: '2023-03-15' })
  readonly filedOn!: CalendarDate;

  @YuanField({ description: 'Revenue of the project in the year.', example: '12000000.00' })
  readonly revenue!: Yuan;

  @TextField({ sort: 'paragraph', description: 'In words.', example: '已实现批量供货' })
  readonly note!: string;

  @NestedField({ type: () => SubmittedDocumentDto, description: 'The report.' })
  readonly document!: SubmittedDocumentDto;
}

/** Municipal support that rests on the recognition (SH-3). */
export class RecognitionSupportBody
  extends Occurrence
  implements Omit<RecordRecognitionSupport['data'], 'recognitionId' | 'supportId'>
{
  @LedgerIdField({ description: 'Id of the support; made when absent.', optional: true })
  readonly supportId?: string;

  @YuanField({ description: 'What was paid.', example: '800000.00' })
  readonly amount!: Yuan;

  @DateField({ description: 'Paid on.', example: '2023-06-20' })
  readonly paidOn!: CalendarDate;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The document of the support.' })
  readonly document!: OfficialDocumentDto;
}

/** Leaves a recognition in force although reports are unfiled for two years (SH-18.2). */
export class DeclineRevocationBody
  extends Occurrence
  implements Omit<DeclineRevocation['data'], 'recognitionId'>
{
  @DateField({ description: 'Declined on.', example: '2024-05-06' })
  readonly declinedOn!: CalendarDate;

  @TextField({ sort: 'paragraph', description: 'Why.', example: '因不可抗力未能填报，已承诺补报' })
  readonly reason!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The document of the decision.' })
  readonly document!: OfficialDocumentDto;
}

/** Takes a recognition back (SH-18.2). */
export class RevokeRecognitionBody
  extends Occurrence
  implements Omit<RevokeRecognition['data'], 'recognitionId'>
{
  @ChoiceField({ of: GROUNDS, description: 'The ground.' })
  readonly ground!: RecognitionRevocationGround;

  @DateField({
    description: 'Revoked on; a ban of three years begins (SH-18.3).',
    example: '2024-04-10',
  })
  readonly revokedOn!: CalendarDate;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The document of the decision.' })
  readonly document!: OfficialDocumentDto;
}
