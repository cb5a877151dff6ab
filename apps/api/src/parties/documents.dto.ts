import type { OfficialDocument, SubmittedDocument } from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import { DateField, Sha256Field, TextField } from '../fields/fields.ts';

/** The paper behind a decision. */
export class OfficialDocumentDto implements OfficialDocument {
  @TextField({
    sort: 'word',
    description: 'Number of the document (文号).',
    example: '闵科委〔2022〕18号',
  })
  readonly number!: string;

  @DateField({ description: 'Date of the document.' })
  readonly date!: CalendarDate;
}

/** A document of an application, by kind and digest. */
export class SubmittedDocumentDto implements SubmittedDocument {
  @TextField({
    sort: 'word',
    description: 'Its kind on the checklist.',
    example: 'application-form',
  })
  readonly kind!: string;

  @TextField({ description: 'Its name as submitted.', example: '申报书.pdf' })
  readonly name!: string;

  @Sha256Field({ description: 'SHA-256 of its bytes.' })
  readonly sha256!: string;
}
