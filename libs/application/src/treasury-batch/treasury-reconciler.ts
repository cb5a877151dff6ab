import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { disbursementKeyOf, treasuryBatchStream } from '@grants/domain';
import { BEGINNING } from '@grants/event-store';
import type { EventStore } from '@grants/event-store';
import type { CommandContext } from '@grants/kernel';
import type { ReadStore } from '@grants/read-store';
import { busCommandOf } from '../commands/bus-commands.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { CommandRequest } from '../commands/requests.ts';
import { Followers } from '../followers.ts';
import { EVENT_STORE, READ_STORE } from '../tokens.ts';
import { askDeciders } from './ask-deciders.ts';
import type { GiveCommand } from './ask-deciders.ts';
import { BatchRecorder } from './batch-recorder.ts';
import { compareList, resolutionsIn, resolvedElsewhere } from './compare-list.ts';
import { discrepanciesOf } from './found-discrepancies.ts';
import { ledgerSideOf } from './ledger-side.ts';
import { reportOf } from './reconciliation-report.ts';
import type { ReconciliationReport } from './reconciliation-report.ts';
import type { ReconciliationOrder } from './reconciliation.ts';

/** How long the views may take to show what was written before the list came. */
const VIEWS_PATIENCE_MS = 60_000;

/**
 * Reconciles payment lists of the treasury with the ledger: receives the list, compares it, confirms
 * what agrees by the ordinary commands, records the outcome. Ended anywhere and begun again, it goes
 * on; begun again after its end, it changes nothing.
 */
@Injectable()
export class TreasuryReconciler {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(EVENT_STORE) private readonly eventStore: EventStore,
    @Inject(READ_STORE) private readonly views: ReadStore,
    @Inject(Followers) private readonly followers: Followers,
  ) {}

  /**
   * Payments that agree are confirmed in the name of the order's actor. A refusal is a discrepancy.
   * Commands go over the bus, many at once, unless another way to give them is told.
   *
   * @throws ListRefused when the list itself is refused, as when another file of its number came in
   *   meanwhile; and what the ledger throws on an outage
   */
  async reconcile(
    order: ReconciliationOrder,
    giveCommand: GiveInContext = (request, context) =>
      this.bus.execute(busCommandOf(request, context)),
  ): Promise<ReconciliationReport> {
    const { batchId, runId = randomUUID() } = order;
    const give = inNameOf(order, runId, giveCommand);
    const recorder = new BatchRecorder(order, give, runId);
    await recorder.received();
    const knownAt = (await this.eventStore.lastPosition()) ?? BEGINNING;
    await this.followers.viewsReached(knownAt, VIEWS_PATIENCE_MS);
    const { eventStore, views: readStore } = this;
    const ledger = await ledgerSideOf({ eventStore, readStore }, batchId);
    const { batch } = ledger;
    if (!batch)
      throw new RangeError(`${treasuryBatchStream(batchId)} was written and has no event`);
    const { isWhole, matches, findings } = compareList(order, ledger);
    const asked = await askDeciders(batch, matches, give);
    const matched = asked.flatMap((one) => ('matched' in one ? [one.matched] : []));
    const refused = asked.flatMap((one) => ('refused' in one ? [one.refused] : []));
    const found = discrepanciesOf(batchId, [...findings, ...refused]);
    await recorder.matched(matched);
    await recorder.opened(found);
    const ids = new Set(found.map(({ discrepancyId }) => discrepancyId));
    const gone = isWhole ? resolutionsIn(batch, ids) : [];
    await recorder.resolved(batchId, gone);
    const paid = new Set(matched.map(disbursementKeyOf));
    for (const [other, resolved] of isWhole ? resolvedElsewhere(ledger, paid) : []) {
      await recorder.resolved(other, resolved);
    }
    await recorder.concluded(knownAt);
    const written = recorder.written + asked.reduce((sum, one) => sum + one.written, 0);
    return reportOf(order, { runId, batch, matched, found, resolved: gone.length, written });
  }
}

type GiveInContext = (request: CommandRequest, context: CommandContext) => Promise<CommandResult>;

function inNameOf(
  { actor, occurredAt }: ReconciliationOrder,
  runId: string,
  give: GiveInContext,
): GiveCommand {
  const context = { correlationId: runId, causationId: runId, actor, occurredAt };
  return (request, commandId) => give(request, { ...context, commandId });
}
