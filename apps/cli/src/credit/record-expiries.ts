import { systemClock } from '@grants/api';
import { derivedUuid } from '@grants/application';
import { creditCode } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { Ban } from '@grants/read-store';
import { openLedger } from '../open-ledger.ts';
import type { OpenLedger } from '../open-ledger.ts';
import { withLedgerForReading } from '../read-ledger.ts';
import { CommandFailed } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { allBans } from './all-bans.ts';

/** How long views and reactions may take to be done with what is noted. */
const PATIENCE_MS = 600_000;

/** Which bans are noted as over, and by whom. */
export interface ExpiryOrder {
  readonly on: CalendarDate;
  readonly by: string;
}

/**
 * Notes every ban whose last day was before a day and that nobody noted, lifted or annulled: a
 * command each, where the ban was imposed; what was inherited follows by itself. Noting one twice
 * changes nothing. @returns how many were noted @throws CommandFailed naming a ban that was refused
 */
export async function recordExpiries(
  dataFolder: string,
  { on, by }: ExpiryOrder,
  terminal: Terminal,
): Promise<number> {
  const over = await withLedgerForReading(dataFolder, terminal, ({ readStore }) =>
    allBans(readStore.blacklist, { asOf: on, status: 'past', kind: 'own' }),
  );
  const unnoted = over.filter(
    ({ liftedOn, expiredPosition }) => liftedOn === null && expiredPosition === null,
  );
  if (unnoted.length === 0) return 0;
  const ledger = await openLedger(dataFolder);
  try {
    for (const ban of unnoted) await note(ledger, ban, by);
    await ledger.settled(PATIENCE_MS);
  } finally {
    await ledger.close();
  }
  return unnoted.length;
}

async function note(ledger: OpenLedger, { subjectRef, banId }: Ban, by: string): Promise<void> {
  const commandId = derivedUuid('ban-expiry', subjectRef, banId);
  const result = await ledger.give(
    {
      type: 'RecordBanExpiry',
      data: { subject: { kind: 'unit', creditCode: creditCode(subjectRef) }, banId },
    },
    {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      actor: { id: by, role: 'credit-officer' },
      occurredAt: systemClock.now(),
    },
  );
  if ('rejected' in result) {
    throw new CommandFailed(`${subjectRef} ${banId}: ${result.rejected.message}`);
  }
}
