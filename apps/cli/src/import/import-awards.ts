import { derivedUuid, sha256Of } from '@grants/application';
import type { CommandResult, ExternalAwardRequest } from '@grants/application';
import { awardIdOf } from './award-identity.ts';
import { readAwardRow } from './award-row.ts';
import type { AwardList, LeftOut } from './award-row.ts';
import { ImportTally } from './import-tally.ts';
import type { SetAside, SetRowAside } from './rejects-file.ts';
import type { SourceRow } from './source-row.ts';

/** Gives the ledger one award, under a command id of its own. */
export type RecordAward = (
  request: ExternalAwardRequest,
  commandId: string,
) => Promise<CommandResult>;

/** One reading of a list into the ledger. */
export interface AwardImport {
  readonly list: AwardList;
  readonly importId: string;
  /** Name of the file, as events tell it. */
  readonly file: string;
  readonly rows: AsyncIterable<SourceRow>;
  /** Absent in a trial run: every row is read, the ledger is asked nothing. */
  readonly record?: RecordAward;
  readonly setAside: SetRowAside;
  readonly progressed: (tally: ImportTally) => void;
  /** Ends the import early: rows begun are finished, no other is read. */
  readonly signal: AbortSignal;
}

/**
 * Commands under way at a time: enough for the store to make many appends durable in one go, few
 * enough that memory stays flat.
 */
const COMMANDS_AT_A_TIME = 256;

/** An award told earlier in the same list. */
interface EarlierAward {
  readonly line: number;
  readonly digest: string;
}

/**
 * Gives the ledger every award of a list, one command each, many under way at once. What cannot be
 * an award is set aside with its reason. Reading the same list again writes nothing: whether an
 * award is new, corrected or unchanged is the decider's to say.
 *
 * A row that tells an award of the list again is counted as repeated; one that uses its number for
 * something else is set aside, so that the first to use a number has it whenever the list is read.
 *
 * @throws what the ledger throws on an outage, once the commands under way have ended; awards
 *   recorded by then stay, and importing again goes on from there
 */
export async function importAwards(job: AwardImport): Promise<ImportTally> {
  const tally = new ImportTally();
  const earlier = new Map<string, EarlierAward>();
  const rows = job.rows[Symbol.asyncIterator]();
  let ended = false;
  const work = async (): Promise<void> => {
    while (!ended && !job.signal.aborted) {
      const next = await rows.next();
      if (next.done === true) return;
      tally.rows += 1;
      await importRow(job, { tally, earlier }, next.value);
      job.progressed(tally);
    }
  };
  const worker = () =>
    work().catch((error: unknown) => {
      ended = true;
      throw error;
    });
  const ends = await Promise.allSettled(Array.from({ length: COMMANDS_AT_A_TIME }, worker));
  await rows.return?.();
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return tally;
}

interface Progress {
  readonly tally: ImportTally;
  readonly earlier: Map<string, EarlierAward>;
}

async function importRow(job: AwardImport, progress: Progress, row: SourceRow): Promise<void> {
  const reading = readAwardRow(job.list, row);
  if ('reason' in reading) {
    progress.tally.reject(reading.reason);
    return job.setAside({ row, ...reading });
  }
  const { award, leftOut } = reading;
  const awardId = awardIdOf(award);
  const digest = sha256Of(award);
  const repetition = toldBefore(progress.earlier.get(awardId), digest);
  if (repetition) {
    if (repetition.reason === 'repeated') progress.tally.repeated += 1;
    else progress.tally.reject(repetition.reason);
    return job.setAside({ row, ...repetition });
  }
  progress.earlier.set(awardId, { line: row.line, digest });
  const origin = { importId: job.importId, file: job.file, line: row.line, rowSha256: digest };
  await recordRow(job, progress.tally, { row, leftOut, data: { awardId, award, origin } });
}

type Repetition = Pick<SetAside, 'detail'> & { readonly reason: 'repeated' | 'number-used-twice' };

function toldBefore(earlier: EarlierAward | undefined, digest: string): Repetition | undefined {
  if (!earlier) return undefined;
  if (earlier.digest === digest) {
    return { reason: 'repeated', detail: `tells the award of line ${earlier.line} again` };
  }
  return {
    reason: 'number-used-twice',
    detail: `line ${earlier.line} has this award with another content, and stands`,
  };
}

interface RowToRecord {
  readonly row: SourceRow;
  readonly leftOut: readonly LeftOut[];
  readonly data: ExternalAwardRequest['data'];
}

async function recordRow(
  job: AwardImport,
  tally: ImportTally,
  { row, leftOut, data }: RowToRecord,
): Promise<void> {
  if (!job.record) {
    tally.readable += 1;
  } else {
    const commandId = derivedUuid('RecordExternalAward', job.importId, data.awardId);
    const result = await job.record({ type: 'RecordExternalAward', data }, commandId);
    if ('rejected' in result) {
      const { code, message } = result.rejected;
      tally.reject('refused');
      return job.setAside({ row, reason: 'refused', detail: `${code}: ${message}` });
    }
    count(tally, result.accepted.events[0]?.type);
  }
  for (const { field, detail } of leftOut) {
    tally.leaveOut(field);
    await job.setAside({ row, reason: 'part-left-out', detail });
  }
}

function count(tally: ImportTally, eventType: string | undefined): void {
  if (eventType === undefined) tally.unchanged += 1;
  else if (eventType === 'ExternalAwardRecorded') tally.recorded += 1;
  else tally.corrected += 1;
}
