import type { RevokeProject, TerminateProject } from '@grants/domain';
import { Occurrence } from '../command/occurrence.ts';
import { ChoiceField, NestedField } from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

type TerminationGround = TerminateProject['data']['ground'];
type RevocationGround = RevokeProject['data']['ground'];

const TERMINATION_GROUNDS = wordsOf<TerminationGround>({
  'acceptance-not-passed': true,
  withdrawn: true,
  'breach-of-contract': true,
});
const REVOCATION_GROUNDS = wordsOf<RevocationGround>({
  misreporting: true,
  concealment: true,
  'duplicate-funding': true,
});

/** Ends a project before its end. */
export class TerminateProjectBody
  extends Occurrence
  implements Omit<TerminateProject['data'], 'projectId'>
{
  @ChoiceField({ of: TERMINATION_GROUNDS, description: 'On what ground.' })
  readonly ground!: TerminationGround;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision.' })
  readonly document!: OfficialDocumentDto;
}

/** Takes the approval itself back. */
export class RevokeProjectBody
  extends Occurrence
  implements Omit<RevokeProject['data'], 'projectId'>
{
  @ChoiceField({ of: REVOCATION_GROUNDS, description: 'On what ground.' })
  readonly ground!: RevocationGround;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision.' })
  readonly document!: OfficialDocumentDto;
}
