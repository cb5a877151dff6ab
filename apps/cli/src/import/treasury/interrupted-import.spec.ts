import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, jest } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import type { LedgerCommand, ReconciliationReport } from '@grants/application';
import type { TreasuryLinesMatched } from '@grants/domain';
import type { RecordedEvent } from '@grants/event-store';
import { generateInto } from '../../generate/generated-ledger.ts';
import { withLedgerForReading } from '../../read-ledger.ts';
import { inFolder } from '../../specs/command-line.ts';
import { authorisedPayments, PAYMENT_DAY, paymentListOf } from './authorised-payments.ts';
import { importTreasuryList } from './import-treasury-list.ts';

const MAPPING = 'docs/examples/mappings/treasury-payment-list.json';
const LINES = 3;
const QUIET = {
  stdout: { write: () => undefined },
  stderr: { write: () => undefined },
  env: {},
  ending: new AbortController().signal,
};

afterEach(() => {
  jest.restoreAllMocks();
});

/** The n-th command of the clerk, and every one after it, meets a power cut. */
function cutAt(nth: number): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below on the bus it was called on.
  const execute = CommandBus.prototype.execute;
  let given = 0;
  jest.spyOn(CommandBus.prototype, 'execute').mockImplementation(function (
    this: CommandBus,
    command: object,
  ) {
    const { context } = command as LedgerCommand;
    if (context.actor.id === 'clerk' && (given += 1) >= nth) throw new Error('power cut');
    return execute.call(this, command);
  });
}

async function eventsOf(dataFolder: string): Promise<readonly RecordedEvent[]> {
  return withLedgerForReading(dataFolder, QUIET, ({ eventStore }) =>
    Array.fromAsync(eventStore.readAll()),
  );
}

/** Received; three confirmed; their lines recorded; concluded: six commands, and cut at each. */
it.each([1, 2, 3, 4, 5, 6])('a list that was cut at command %i is taken up', async (nth) => {
  await inFolder(async (folder) => {
    const dataFolder = join(folder, 'data');
    await generateInto(dataFolder, authorisedPayments(LINES));
    const file = join(folder, 'list.csv');
    await writeFile(file, paymentListOf(LINES));
    const asked = {
      file,
      mapping: MAPPING,
      from: PAYMENT_DAY,
      dueAfter: 0,
      by: 'clerk',
      dataFolder,
    };
    cutAt(nth);
    await expect(importTreasuryList(asked)).rejects.toThrow('power cut');
    jest.restoreAllMocks();

    const report: ReconciliationReport = await importTreasuryList(asked);
    const after = await eventsOf(dataFolder);
    const again = await importTreasuryList(asked);

    expect(report).toMatchObject({ receipt: 1, confirmed: LINES, recorded: 0, discrepancies: [] });
    expect(again).toMatchObject({ confirmed: LINES, written: 0 });
    expect(await eventsOf(dataFolder)).toHaveLength(after.length);
    const count = (type: string) => after.filter((event) => event.type === type).length;
    expect(count('TranchePaid')).toBe(LINES);
    expect(count('DisbursementPaid')).toBe(LINES);
    expect(count('TreasuryListReceived')).toBe(1);
    expect(count('TreasuryListReconciled')).toBe(1);
    const lines = after
      .filter(({ type }) => type === 'TreasuryLinesMatched')
      .flatMap(({ data }) => (data as TreasuryLinesMatched['data']).lines);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });
});
