import type {
  CompleteApplication,
  ListForFollowUp,
  ReceivePaperCopy,
  RefuseApplication,
  ReturnApplication,
  WithdrawApplication,
} from '@grants/domain';
import type { CalendarDate, ClauseId, JsonObject } from '@grants/kernel';
import type { Finding, Verdict } from '@grants/policy';
import { Occurrence } from '../command/occurrence.ts';
import {
  ChoiceField,
  ClauseField,
  DateField,
  FactsField,
  NestedField,
  TextField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { SubmittedDocumentDto } from '../parties/documents.dto.ts';

const VERDICTS = wordsOf<Verdict>({
  passed: true,
  failed: true,
  'needs-evidence': true,
  'not-applicable': true,
});

/** The paper copy came in. */
export class PaperCopyBody
  extends Occurrence
  implements Omit<ReceivePaperCopy['data'], 'applicationId'>
{
  @DateField({ description: 'When it came in.' })
  readonly receivedOn!: CalendarDate;

  @TextField({ sort: 'word', description: 'Who took it.', example: '受理窗口 李示例' })
  readonly receivedBy!: string;
}

/** The unit adds what was missing. */
export class CompletionBody
  extends Occurrence
  implements Omit<CompleteApplication['data'], 'applicationId'>
{
  @NestedField({
    type: () => SubmittedDocumentDto,
    list: { min: 1, max: 100 },
    description: 'The documents added.',
  })
  readonly documents!: readonly SubmittedDocumentDto[];
}

/** Sends an application back for completion. */
export class ReturnBody
  extends Occurrence
  implements Omit<ReturnApplication['data'], 'applicationId'>
{
  @TextField({
    sort: 'word',
    list: { max: 100 },
    description: 'Kinds of the missing documents.',
    example: ['task-statement'],
  })
  readonly missingDocuments!: readonly string[];

  @TextField({ sort: 'paragraph', description: 'What to do.', example: '请补充任务书' })
  readonly note!: string;
}

/** One rule applied once. */
export class FindingDto implements Finding {
  @TextField({ sort: 'word', description: 'Name of the rule.', example: 'self-raised-funds' })
  readonly rule!: string;

  @ClauseField({ description: 'The clause it comes from.' })
  readonly clause!: ClauseId;

  @ChoiceField({ of: VERDICTS, description: 'What it says.', example: 'failed' })
  readonly verdict!: Verdict;

  @FactsField({
    description: 'Facts in, numbers out; amounts as decimal texts.',
    example: { selfRaised: '1000000.00', grant: '2000000.00' },
  })
  readonly facts!: JsonObject;
}

/** Refuses an application. */
export class RefusalBody
  extends Occurrence
  implements Omit<RefuseApplication['data'], 'applicationId'>
{
  @TextField({ sort: 'paragraph', description: 'Why.', example: '自筹资金低于申请资助金额' })
  readonly reason!: string;

  @NestedField({
    type: () => FindingDto,
    list: { min: 1, max: 50 },
    description: 'The rules it is refused by.',
  })
  readonly findings!: readonly FindingDto[];
}

/** The unit takes its application back. */
export class WithdrawalBody
  extends Occurrence
  implements Omit<WithdrawApplication['data'], 'applicationId'>
{
  @TextField({ description: 'Why.', example: '单位战略调整' })
  readonly reason!: string;
}

/** Keeps a refused application in view (MH-1.4.5). */
export class FollowUpBody
  extends Occurrence
  implements Omit<ListForFollowUp['data'], 'applicationId'>
{
  @TextField({ sort: 'paragraph', description: 'Why it is worth following.', example: '技术前沿' })
  readonly note!: string;
}
