import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { embeddedLedgerFiles } from '@grants/api';
import type { RecordedEvent } from '@grants/event-store';
import { SqliteReactionCheckpoints } from '@grants/read-store';
import {
  ApplicationCase,
  appropriates,
  FUND,
  publishesCall,
} from '../acceptance/office/application-case.ts';
import { paper } from '../acceptance/office/content.ts';
import { openOffice } from '../acceptance/office/office.ts';
import type { Office } from '../acceptance/office/office.ts';

describe('a ledger that is started again', () => {
  let dataFolder: string;
  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'grants-restart-'));
  });
  afterEach(() => rm(dataFolder, { recursive: true }));

  /** A ledger in which an approval was tried and something else happened since. */
  const leaves = async (appropriation: string, since: (office: Office) => Promise<unknown>) => {
    const office = await openOffice('2022-03-01T09:00+08:00', dataFolder);
    await appropriates(office, appropriation);
    await publishesCall(office);
    const application = await new ApplicationCase(office).isTakenTo('consented');
    await application.approves('3000000.00');
    await since(office);
    const events = await office.events();
    await office.close();
    return events;
  };

  /** As after a crash before the last checkpoint: the reaction to the approval is owed again. */
  const owesApproval = async (events: readonly RecordedEvent[]) => {
    const initiated = events.findIndex(({ type }) => type === 'ApprovalInitiated');
    const checkpoints = new SqliteReactionCheckpoints(embeddedLedgerFiles(dataFolder).reactions);
    const last = events[initiated - 1];
    if (!last) throw new Error('no approval was tried');
    await checkpoints.advance(last.position);
    checkpoints.close();
  };

  const startsAgain = async () => {
    const office = await openOffice('2022-06-20T09:00+08:00', dataFolder);
    try {
      await office.settled();
      return { events: await office.events(), fund: await balancesOf(office) };
    } finally {
      await office.close();
    }
  };

  it('takes up the reactions it owes as soon as it starts, and writes nothing twice', async () => {
    const before = await leaves('10000000.00', () => Promise.resolve());
    await owesApproval(before);

    expect((await startsAgain()).events).toEqual(before);
  });

  it('knows an approval it cancelled, though the fund has other figures by now', async () => {
    const before = await leaves('2000000.00', (office) => adjusts(office, '1.00'));
    await owesApproval(before);

    expect((await startsAgain()).events).toEqual(before);
  });

  it('approves nothing it cancelled, though the fund has the money by now', async () => {
    const before = await leaves('2000000.00', (office) => adjusts(office, '2000000.00'));
    await owesApproval(before);

    const { events, fund } = await startsAgain();
    const types = events.slice(before.length).map(({ type }) => type);
    expect(types).not.toContain('ApplicationApproved');
    expect(fund).toMatchObject({ available: '4000000.00', committed: '0.00' });
  });
});

function adjusts(office: Office, change: string): Promise<unknown> {
  return office.desk('finance-approver').gives(`/funds/${FUND}/adjustments`, {
    change,
    reason: '年中预算调整',
    document: paper('闵财预调1号', '2022-06-15'),
  });
}

async function balancesOf(office: Office): Promise<unknown> {
  return (await office.desk('finance-officer').reads(`/funds/${FUND}`))['balances'];
}
