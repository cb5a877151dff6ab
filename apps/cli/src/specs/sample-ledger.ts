import { openEmbeddedLedger } from '@grants/api';
import { instant } from '@grants/kernel';
import { sample, streamOf } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import { ProjectionRunner } from '@grants/read-store';
import { fixedClock } from '@grants/testing';

/** An event of the sample ledger: when it happened, and by whom. */
interface Happening {
  readonly event: SampleEvent;
  readonly occurredAt: string;
  readonly role: string;
}

/** The short story of one project: applied, approved, 30 % paid, and nothing since. */
const STORY: readonly Happening[] = [
  {
    event: sample('FundsAppropriated'),
    occurredAt: '2022-01-04T09:00+08:00',
    role: 'finance-officer',
  },
  {
    event: sample('ApplicationSubmitted'),
    occurredAt: '2022-03-01T09:00+08:00',
    role: 'applicant',
  },
  {
    event: sample('ApprovalInitiated'),
    occurredAt: '2022-05-30T09:00+08:00',
    role: 'commission-approver',
  },
  { event: sample('FundsCommitted'), occurredAt: '2022-05-30T09:00+08:00', role: 'reaction' },
  { event: sample('ApplicationApproved'), occurredAt: '2022-06-01T09:00+08:00', role: 'reaction' },
  { event: sample('ProjectOpened'), occurredAt: '2022-06-01T09:00+08:00', role: 'reaction' },
  {
    event: sample('ContractSigned'),
    occurredAt: '2022-06-10T09:00+08:00',
    role: 'commission-officer',
  },
];

/** The moment at which the sample ledger learned of everything. */
export const RECORDED_AT = '2022-07-01T01:00:00.000Z';

/** Fills a data folder with the sample story and brings its views up to date. */
export async function writeSampleLedger(dataFolder: string): Promise<void> {
  const ledger = await openEmbeddedLedger({ dataFolder, clock: fixedClock(RECORDED_AT) });
  const runner = new ProjectionRunner(ledger);
  runner.start();
  for (const [index, { event, occurredAt, role }] of STORY.entries()) {
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const actor = { id: `${role}-1`, role };
    const ids = { commandId: id, commandDigest: id, correlationId: id, causationId: id };
    const metadata = { ...ids, actor, occurredAt: instant(occurredAt) };
    await ledger.eventStore.append(streamOf(event), 'any', [
      { id, type: event.type, schemaVersion: 1, data: event.data, metadata },
    ]);
  }
  const last = await ledger.eventStore.lastPosition();
  if (last !== undefined) await runner.waitFor(last, 10_000);
  await runner.stop();
  await ledger.close();
}
