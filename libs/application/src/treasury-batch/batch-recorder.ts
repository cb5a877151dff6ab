import type { Discrepancy, MatchedLine } from '@grants/domain';
import { derivedUuid } from '../commands/command-ids.ts';
import type { TreasuryBatchRequest } from '../commands/requests.ts';
import type { GiveCommand } from './ask-deciders.ts';
import { ListRefused } from './reconciliation.ts';
import type { ReconciliationOrder, Resolution } from './reconciliation.ts';

/** So many lines or discrepancies go into one event, which stays well below what a store takes. */
const PART_SIZE = 500;

/** Writes what came of a list to its stream, part by part. */
export class BatchRecorder {
  /** Events written so far. */
  written = 0;
  private commands = 0;

  constructor(
    private readonly order: Pick<ReconciliationOrder, 'batchId' | 'list'>,
    private readonly give: GiveCommand,
    private readonly runId: string,
  ) {}

  async received(): Promise<void> {
    const { batchId, list } = this.order;
    await this.record({ type: 'ReceiveTreasuryList', data: { batchId, list } });
  }

  async matched(matched: readonly MatchedLine[]): Promise<void> {
    const of = this.receipt();
    for (const lines of partsOf(matched)) {
      await this.record({ type: 'RecordMatchedLines', data: { ...of, lines } });
    }
  }

  async opened(found: readonly Discrepancy[]): Promise<void> {
    const of = this.receipt();
    for (const discrepancies of partsOf(found)) {
      await this.record({ type: 'OpenDiscrepancies', data: { ...of, discrepancies } });
    }
  }

  /** In this list or in another that lacked what this one has. */
  async resolved(batchId: string, gone: readonly Resolution[]): Promise<void> {
    for (const resolved of partsOf(gone)) {
      await this.record({ type: 'ResolveDiscrepancies', data: { batchId, resolved } });
    }
  }

  async concluded(knownAt: string): Promise<void> {
    await this.record({ type: 'ConcludeReconciliation', data: { ...this.receipt(), knownAt } });
  }

  private receipt() {
    const { batchId, list } = this.order;
    return { batchId, sha256: list.sha256 };
  }

  /** Each command has an id of the run: a list received again after another is received again. */
  private async record(request: TreasuryBatchRequest): Promise<void> {
    this.commands += 1;
    const commandId = derivedUuid(request.type, this.runId, `${this.commands}`);
    const result = await this.give(request, commandId);
    if ('accepted' in result) this.written += result.accepted.events.length;
    else throw new ListRefused(result.rejected);
  }
}

function partsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / PART_SIZE);
  return Array.from({ length: count }, (_part, index) =>
    items.slice(index * PART_SIZE, (index + 1) * PART_SIZE),
  );
}
