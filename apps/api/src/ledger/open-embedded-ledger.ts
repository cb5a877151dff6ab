import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LedgerPorts } from '@grants/application';
import { SqliteEventStore } from '@grants/event-store-sqlite';
import type { Clock } from '@grants/kernel';
import { ReadStore, SqliteReactionCheckpoints } from '@grants/read-store';
import { AccessTokens } from '../auth/access-tokens.ts';
import { openPersonReferences } from '../auth/person-references.ts';
import type { PersonReferences } from '../auth/person-references.ts';
import { openTokenSigningKey } from '../auth/token-signing-key.ts';
import { FileMatchIndexStore } from './file-match-index-store.ts';

/** The embedded profile's ledger, opened: the ports the application works over, and its tokens. */
export interface EmbeddedLedger extends LedgerPorts {
  readonly tokens: AccessTokens;
  readonly people: PersonReferences;
  /** Closes every file; call it after whoever works over the ports has stopped. */
  close(): Promise<void>;
}

export interface EmbeddedLedgerOptions {
  readonly dataFolder: string;
  readonly clock: Clock;
}

/** Where everything is kept in a data folder. */
export function embeddedLedgerFiles(dataFolder: string) {
  return {
    events: join(dataFolder, 'ledger.db'),
    views: join(dataFolder, 'views.db'),
    /** Apart from the views: who throws these away must not make the reactions forget. */
    reactions: join(dataFolder, 'reactions.db'),
    /** A folder of snapshots, made again from the events when it is thrown away. */
    matchIndexes: join(dataFolder, 'match-indexes'),
    tokenSigningKey: join(dataFolder, 'keys', 'token-signing.jwk'),
    personReferenceKey: join(dataFolder, 'keys', 'person-reference.key'),
    /** Left when the administrator's first token was given. */
    firstTokenGiven: join(dataFolder, 'keys', 'first-token-given'),
  } as const;
}

/**
 * Opens the ledger in a data folder, as its one writer; makes what is not there.
 *
 * @throws StoreUnavailable when another process has it open, UnusableSigningKey,
 * UnusablePersonKey
 */
export async function openEmbeddedLedger(options: EmbeddedLedgerOptions): Promise<EmbeddedLedger> {
  const { dataFolder, clock } = options;
  const files = embeddedLedgerFiles(dataFolder);
  await mkdir(dataFolder, { recursive: true });
  const eventStore = SqliteEventStore.open({ path: files.events, clock });
  try {
    const key = await openTokenSigningKey(files.tokenSigningKey);
    const people = await openPersonReferences(files.personReferenceKey);
    const readStore = ReadStore.open({ path: files.views });
    const reactionCheckpoints = new SqliteReactionCheckpoints(files.reactions);
    return {
      eventStore,
      readStore,
      reactionCheckpoints,
      matchIndexStore: new FileMatchIndexStore(files.matchIndexes),
      clock,
      tokens: new AccessTokens(key, clock),
      people,
      close: async () => {
        reactionCheckpoints.close();
        readStore.close();
        await eventStore.close();
      },
    };
  } catch (error) {
    await eventStore.close();
    throw error;
  }
}

/** The tokens of a data folder, whether or not a process serves it. @throws UnusableSigningKey */
export async function openAccessTokens(options: EmbeddedLedgerOptions): Promise<AccessTokens> {
  const { tokenSigningKey } = embeddedLedgerFiles(options.dataFolder);
  return new AccessTokens(await openTokenSigningKey(tokenSigningKey), options.clock);
}
