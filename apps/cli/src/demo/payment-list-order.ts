import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReconciliationOrder } from '@grants/application';
import type { Instant } from '@grants/kernel';
import { orderOf } from '../import/treasury/import-treasury-list.ts';
import type { ListArrival } from '../story/act.ts';
import { PAYMENT_LIST_MAPPING } from '../story/cast/payment-list.ts';

/** Folder of the lists in the data folder, and the name of the mapping that reads them. */
const LISTS = 'payment-lists';
const MAPPING = 'demo-payment-list.json';
/** Days after which the story misses what it authorised. */
const DUE_AFTER_DAYS = 10;

/**
 * Puts the list of an arrival into the data folder, where whoever reads the demo finds it, and reads
 * it as `grants import treasury` does.
 */
export async function paymentListOrder(
  dataFolder: string,
  { by, list }: ListArrival,
  { runId, occurredAt }: { readonly runId: string; readonly occurredAt: Instant },
): Promise<ReconciliationOrder> {
  const folder = join(dataFolder, LISTS);
  const [file, mapping] = [join(folder, list.file), join(folder, MAPPING)];
  await mkdir(folder, { recursive: true });
  await writeFile(file, list.text);
  await writeFile(mapping, `${JSON.stringify(PAYMENT_LIST_MAPPING, undefined, 2)}\n`);
  const { number, from, to } = list;
  const asked = { file, mapping, list: number, from, to, dueAfter: DUE_AFTER_DAYS, by: by.id };
  return { ...(await orderOf({ ...asked, dataFolder }, occurredAt)), runId };
}
