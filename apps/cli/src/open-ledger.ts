import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { openEmbeddedLedger, systemClock } from '@grants/api';
import { busCommandOf, Followers, LedgerModule, TreasuryReconciler } from '@grants/application';
import type { CommandRequest, CommandResult } from '@grants/application';
import type { Clock, CommandContext } from '@grants/kernel';
import { CommandFailed } from './terminal.ts';
import { messageOf } from './thrown.ts';

/** A ledger opened for writing, without its HTTP interface. */
export interface OpenLedger {
  /** Gives a command the way every other client does: over the bus, to its decider. */
  give(request: CommandRequest, context: CommandContext): Promise<CommandResult>;
  /** Reconciles payment lists of the treasury. */
  readonly treasury: TreasuryReconciler;
  /** Resolves when views and reactions are done with everything that is written. */
  settled(timeoutMs: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the ledger in a data folder as its one writer; its time is the machine's unless told.
 *
 * @throws CommandFailed saying who has it
 */
export async function openLedger(
  dataFolder: string,
  clock: Clock = systemClock,
): Promise<OpenLedger> {
  const ledger = await openEmbeddedLedger({ dataFolder, clock }).catch((error: unknown) => {
    throw new CommandFailed(`cannot write to the ledger in ${dataFolder}: ${messageOf(error)}`, {
      cause: error,
    });
  });
  const application = await NestFactory.createApplicationContext(
    LedgerModule.over(ledger),
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types these options as a class that it does not export.
    { logger: false, abortOnError: false },
  );
  const bus = application.get(CommandBus);
  const followers = application.get(Followers);
  return {
    give: (request, context) => bus.execute(busCommandOf(request, context)),
    treasury: application.get(TreasuryReconciler),
    settled: (timeoutMs) => followers.settled(timeoutMs),
    close: async () => {
      await application.close();
      await ledger.close();
    },
  };
}
