import type { ListedMember } from '@grants/application';
import type { OfficialDocument } from '@grants/domain';
import { Shown } from '../fields/shown.ts';

/** A member of an application who is in the research-integrity list (MH-1.6.16). */
export class ListedMemberView implements ListedMember {
  @Shown('text', 'Keyed hash of the identity number.', 'b'.repeat(64))
  readonly personRef!: string;

  @Shown('text', 'The name, as the application gives it.', '张示例')
  readonly name!: string;

  @Shown('text', 'The entry.', 'P-2021-0001.member-1')
  readonly entryId!: string;

  @Shown('text', 'The project it was made for.', 'P-2021-0001')
  readonly projectId!: string;

  @Shown('object', 'The document it was made on: its number and its day.')
  readonly document!: OfficialDocument;
}
