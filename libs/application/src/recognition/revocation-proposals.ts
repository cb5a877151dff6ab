import { Inject, Injectable } from '@nestjs/common';
import { recognitionDecider, recognitionStream, revocationProposal } from '@grants/domain';
import type { RevocationProposal } from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import type { Page, ReadStore } from '@grants/read-store';
import { CommandDesk } from '../commands/command-desk.ts';
import type { LedgerPorts } from '../ledger-ports.ts';
import { READ_STORE } from '../tokens.ts';

const PAGE_PROPOSALS = 50;

/** Which part of the proposals of a day. */
export interface ProposalsAsked {
  readonly asOf: CalendarDate;
  /** The recognition after which to go on. */
  readonly after?: string;
  readonly limit?: number;
}

/**
 * The recognitions whose reports are unfiled for two years in total (SH-18.2), for an officer to
 * revoke or to leave in force. Those with a late report are known from the list of duties; what is
 * proposed is computed from the stream of each.
 */
@Injectable()
export class RevocationProposals {
  constructor(
    @Inject(CommandDesk) private readonly desk: CommandDesk,
    @Inject(READ_STORE) private readonly views: Pick<ReadStore, 'duties'>,
  ) {}

  /** One part of the proposals of a day, by recognition id. */
  async page({
    asOf,
    after,
    limit = PAGE_PROPOSALS,
  }: ProposalsAsked): Promise<Page<RevocationProposal>> {
    const proposals: RevocationProposal[] = [];
    for await (const recognitionId of this.candidates(asOf, after)) {
      const proposal = await this.proposalFor(recognitionId, asOf);
      if (proposal) proposals.push(proposal);
      if (proposals.length > limit) break;
    }
    const items = proposals.slice(0, limit);
    const nextCursor = proposals.length > limit ? (items.at(-1)?.recognitionId ?? null) : null;
    return { items, nextCursor };
  }

  private async *candidates(asOf: CalendarDate, from?: string): AsyncGenerator<string> {
    let after = from;
    do {
      const part = { limit: PAGE_PROPOSALS, ...(after !== undefined && { after }) };
      const ids = await this.views.duties.recognitionsWithLateReports(asOf, part);
      yield* ids;
      after = ids.at(-1);
    } while (after !== undefined);
  }

  private async proposalFor(
    recognitionId: string,
    asOf: CalendarDate,
  ): Promise<RevocationProposal | undefined> {
    const stream = recognitionStream(recognitionId);
    const { state } = await this.desk.current(recognitionDecider, stream);
    return revocationProposal(state, asOf);
  }
}

/** The proposals over stores that are open for reading; no server and no bus is needed. */
export function revocationProposalsOver({
  eventStore,
  readStore,
}: Pick<LedgerPorts, 'eventStore' | 'readStore'>): RevocationProposals {
  return new RevocationProposals(new CommandDesk(eventStore), readStore);
}
