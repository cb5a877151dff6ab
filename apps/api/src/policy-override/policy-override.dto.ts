import type { RecordPolicyOverride, WithdrawPolicyOverride } from '@grants/domain';
import type { CalendarDate, ClauseId } from '@grants/kernel';
import {
  KEY_CORE_TECHNOLOGY_EDITIONS,
  RECOGNITION_EDITIONS,
  RESEARCH_CENTRE_EDITIONS,
} from '@grants/policy';
import type { PolicyVersion } from '@grants/policy';
import { Occurrence } from '../command/occurrence.ts';
import {
  ChoiceField,
  ClauseField,
  DateField,
  LedgerIdField,
  NestedField,
  ParameterValueField,
  TextField,
} from '../fields/fields.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

const EDITIONS = [
  ...KEY_CORE_TECHNOLOGY_EDITIONS,
  ...RESEARCH_CENTRE_EDITIONS,
  ...RECOGNITION_EDITIONS,
];
const VERSIONS = [...new Set(EDITIONS.map(({ version }) => version))];

/** Records that a superior policy replaces a parameter of an edition (MH-O7). */
export class RecordPolicyOverrideBody
  extends Occurrence
  implements Omit<RecordPolicyOverride['data'], 'overrideId'>
{
  @LedgerIdField({ description: 'Id of the override; made when absent.', optional: true })
  readonly overrideId?: string;

  @ChoiceField({ of: VERSIONS, description: 'The edition it replaces something of.' })
  readonly policyVersion!: PolicyVersion;

  @ClauseField({ description: 'The clause the parameter is of.', example: 'MH-O2' })
  readonly clause!: ClauseId;

  @TextField({ sort: 'word', description: 'Name of the parameter.', example: 'award-ceiling' })
  readonly rule!: string;

  @ParameterValueField({
    description: "What it is instead, in the form of the edition's own value.",
    example: '12000000.00',
  })
  readonly value!: string | number;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The superior document.' })
  readonly document!: OfficialDocumentDto;

  @TextField({ sort: 'word', description: 'The article of it that says so.', example: '第十二条' })
  readonly article!: string;

  @TextField({ sort: 'word', description: 'Who approved that it applies.', example: '王示例' })
  readonly approver!: string;

  @DateField({ description: 'First day of its effect.', example: '2022-06-01' })
  readonly effectiveFrom!: CalendarDate;

  @DateField({
    description: 'Last day of its effect; absent while no end is set.',
    example: '2022-12-31',
    optional: true,
  })
  readonly effectiveTo?: CalendarDate;
}

/** Takes an override back: decisions after this are taken without it. */
export class WithdrawPolicyOverrideBody
  extends Occurrence
  implements Omit<WithdrawPolicyOverride['data'], 'overrideId'>
{
  @ChoiceField({ of: VERSIONS, description: 'The edition it replaces something of.' })
  readonly policyVersion!: PolicyVersion;

  @TextField({ description: 'Why.', example: '上级文件已废止' })
  readonly reason!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The document that says so.' })
  readonly document!: OfficialDocumentDto;
}
