import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import {
  applicationDecider,
  applicationStream,
  creditStandingDecider,
  creditStandingStream,
  integrityEntriesOf,
} from '@grants/domain';
import type { OfficialDocument, ProjectMember } from '@grants/domain';
import { CommandDesk } from '../commands/command-desk.ts';

/** A member of an application who is in the research-integrity list, and for which project. */
export interface ListedMember {
  readonly personRef: string;
  readonly name: string;
  readonly entryId: string;
  readonly projectId: string;
  readonly document: OfficialDocument;
}

/**
 * Which members of an application, the leader among them, are in the research-integrity list
 * (MH-1.6.16). It is shown to who reviews; the text attaches no refusal to it.
 */
export class ListListedMembers extends Query<readonly ListedMember[] | undefined> {
  constructor(readonly applicationId: string) {
    super();
  }
}

@QueryHandler(ListListedMembers)
export class ListListedMembersHandler implements IQueryHandler<ListListedMembers> {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  async execute({
    applicationId,
  }: ListListedMembers): Promise<readonly ListedMember[] | undefined> {
    const stream = applicationStream(applicationId);
    const { state } = await this.desk.current(applicationDecider, stream);
    if (state.status === 'unsubmitted') return undefined;
    const { leader, members } = state.dossier.submission;
    const team = new Map([leader, ...members].map((member) => [member.personRef, member]));
    const listed = await Promise.all([...team.values()].map((member) => this.entriesOf(member)));
    return listed.flat();
  }

  private async entriesOf({ personRef, name }: ProjectMember): Promise<readonly ListedMember[]> {
    const stream = creditStandingStream({ kind: 'person', personRef });
    const { state } = await this.desk.current(creditStandingDecider, stream);
    return integrityEntriesOf(state).map(({ entryId, projectId, document }) => ({
      personRef,
      name,
      entryId,
      projectId,
      document,
    }));
  }
}
