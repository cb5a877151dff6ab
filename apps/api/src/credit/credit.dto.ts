import type {
  BanGround,
  BannedProgramme,
  ImposeBan,
  LiftBan,
  MakeIntegrityEntry,
  RecordViolation,
  ViolationKind,
  WithdrawIntegrityEntry,
  WithdrawViolation,
} from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import { ChoiceField, DateField, LedgerIdField, NestedField, TextField } from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

const VIOLATIONS = wordsOf<ViolationKind>({
  tax: true,
  'intellectual-property': true,
  safety: true,
  quality: true,
  environment: true,
  'research-integrity': true,
  'serious-dishonesty-list': true,
});
const BAN_GROUNDS = wordsOf<BanGround>({
  misreporting: true,
  concealment: true,
  'two-years-unfiled': true,
});
export const BANNED = wordsOf<BannedProgramme>({
  'key-core-technology': true,
  'national-municipal-centre': true,
  'district-centre': true,
  'high-tech-transformation': true,
});

/** Records a violation. */
export class RecordViolationBody
  extends Occurrence
  implements Omit<RecordViolation['data'], 'subject' | 'violationId'>
{
  @LedgerIdField({ description: 'Id of the violation; made when absent.', optional: true })
  readonly violationId?: string;

  @ChoiceField({ of: VIOLATIONS, description: 'Kind of violation (MH-1.1.3).' })
  readonly kind!: ViolationKind;

  @DateField({ description: 'When it was committed.', example: '2021-05-10' })
  readonly occurredOn!: CalendarDate;

  @DateField({ description: 'When it was decided.', example: '2021-09-01' })
  readonly decidedOn!: CalendarDate;

  @TextField({ sort: 'paragraph', description: 'What happened.', example: '环保行政处罚' })
  readonly note!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision.' })
  readonly document!: OfficialDocumentDto;
}

/** Takes a wrong record back; it counts for nothing from the beginning. */
export class WithdrawViolationBody
  extends Occurrence
  implements Omit<WithdrawViolation['data'], 'subject' | 'violationId'>
{
  @TextField({ description: 'Why.', example: '处罚决定已撤销' })
  readonly reason!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision.' })
  readonly document!: OfficialDocumentDto;
}

/** Imposes a ban; its last day is computed. */
export class ImposeBanBody
  extends Occurrence
  implements Omit<ImposeBan['data'], 'subject' | 'banId'>
{
  @LedgerIdField({ description: 'Id of the ban; made when absent.', optional: true })
  readonly banId?: string;

  @ChoiceField({ of: BAN_GROUNDS, description: 'On what ground.' })
  readonly ground!: BanGround;

  @DateField({ description: 'First day.', example: '2022-06-01' })
  readonly firstDay!: CalendarDate;

  @ChoiceField({
    of: BANNED,
    list: { min: 1, max: BANNED.length },
    description: 'The programmes it closes.',
  })
  readonly programmes!: readonly BannedProgramme[];

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision.' })
  readonly document!: OfficialDocumentDto;
}

/** Ends a ban early. */
export class LiftBanBody extends Occurrence implements Omit<LiftBan['data'], 'subject' | 'banId'> {
  @DateField({ description: 'The first day without it.', example: '2023-06-01' })
  readonly liftedOn!: CalendarDate;

  @TextField({ description: 'Why.', example: '行政复议撤销' })
  readonly reason!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision.' })
  readonly document!: OfficialDocumentDto;
}

/** Takes a wrong entry back; it counts for nothing from the beginning. */
export class WithdrawIntegrityEntryBody
  extends Occurrence
  implements Omit<WithdrawIntegrityEntry['data'], 'subject' | 'entryId'>
{
  @TextField({ description: 'Why.', example: '已履行勤勉义务' })
  readonly reason!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision.' })
  readonly document!: OfficialDocumentDto;
}

/** Enters a person or unit in the research-integrity list (MH-1.6.16). */
export class IntegrityEntryBody
  extends Occurrence
  implements Omit<MakeIntegrityEntry['data'], 'subject' | 'entryId'>
{
  @LedgerIdField({ description: 'Id of the entry; made when absent.', optional: true })
  readonly entryId?: string;

  @LedgerIdField({ description: 'The project it comes from.' })
  readonly projectId!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision.' })
  readonly document!: OfficialDocumentDto;
}
