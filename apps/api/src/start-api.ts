import { ConsoleLogger } from '@nestjs/common';
import type { LoggerService } from '@nestjs/common';
import type { Clock } from '@grants/kernel';
import { firstToken } from './auth/first-token.ts';
import { createApi } from './create-api.ts';
import { embeddedLedgerFiles, openEmbeddedLedger } from './ledger/open-embedded-ledger.ts';
import { systemClock } from './ledger/system-clock.ts';

export interface StartApiOptions {
  /** Where everything is kept; made when it is not there. */
  readonly dataFolder: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The machine's clock when absent. */
  readonly clock?: Clock;
  /** Warnings and faults as lines of JSON when absent; `false` logs nothing. */
  readonly log?: LoggerService | false;
}

/** The API as it runs. */
export interface RunningApi {
  readonly url: string;
  /** A token of the administrator: on the first start of a data folder, and never again. */
  readonly firstStartToken?: string;
  /** Takes no more requests, finishes those at hand, stops what follows the events, closes files. */
  close(): Promise<void>;
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Serves the embedded profile from a data folder until it is closed or the process is told to end.
 *
 * @throws StoreUnavailable when another process has the folder open, UnusableSigningKey, and what
 * the network says of the address
 */
export async function startApi(options: StartApiOptions): Promise<RunningApi> {
  const { dataFolder, host, port, clock = systemClock } = options;
  const ledger = await openEmbeddedLedger({ dataFolder, clock });
  const app = await createApi(ledger, options.log ?? warnings()).catch(closing(ledger));
  const close = onceOnly(async () => {
    for (const signal of SIGNALS) process.off(signal, endOnSignal);
    await app.close();
    await ledger.close();
  });
  const endOnSignal = () => void close();
  for (const signal of SIGNALS) process.once(signal, endOnSignal);
  await app.listen(port, host).catch(closing({ close }));
  const url = await app.getUrl();
  const { firstTokenGiven } = embeddedLedgerFiles(dataFolder);
  const firstStartToken = await firstToken(ledger.tokens, firstTokenGiven).catch(
    closing({ close }),
  );
  return { url, close, ...(firstStartToken === undefined ? {} : { firstStartToken }) };
}

function warnings(): LoggerService {
  return new ConsoleLogger({ json: true, logLevels: ['fatal', 'error', 'warn'] });
}

/** Closes what was opened before something failed, and lets the failure through. */
function closing(opened: { close(): Promise<void> }): (failure: unknown) => Promise<never> {
  return async (failure) => {
    await opened.close();
    throw failure;
  };
}

function onceOnly(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
