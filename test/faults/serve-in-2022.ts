/**
 * Serves the ledger of a data folder on a free port of this machine, as `grants serve` does, but in
 * June 2022, when the policy is in force: node serve-in-2022.ts <data folder>. Prints its address,
 * and on the standard error what goes wrong.
 */
import { inspect } from 'node:util';
import { startApi } from '@grants/api';
import { instant, instantOfEpochMs } from '@grants/kernel';

// Ends with the process that started it, however that one ends.
process.stdin
  .resume()
  .unref()
  .once('end', () => process.exit());

const [, , dataFolder = ''] = process.argv;
const since = Date.parse(instant('2022-06-15T11:00+08:00'));
const clock = { now: () => instantOfEpochMs(since + Math.round(performance.now())) };

const tell = (message: unknown) => process.stderr.write(`${inspect(message)}\n`);
const log = { log: () => undefined, warn: tell, error: tell, fatal: tell };
const { url } = await startApi({ dataFolder, host: '127.0.0.1', port: 0, clock, log });
process.stdout.write(`${url}\n`);
