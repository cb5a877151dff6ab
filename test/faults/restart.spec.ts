import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedLedgerFiles } from '@grants/api';
import { SqliteReactionCheckpoints } from '@grants/read-store';
import {
  ApplicationCase,
  appropriates,
  publishesCall,
} from '../acceptance/office/application-case.ts';
import { openOffice } from '../acceptance/office/office.ts';

describe('a ledger that is started again', () => {
  let dataFolder: string;
  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'grants-restart-'));
  });
  afterAll(() => rm(dataFolder, { recursive: true }));

  it('takes up the reactions it owes as soon as it starts, and writes nothing twice', async () => {
    const first = await openOffice('2022-03-01T09:00+08:00', dataFolder);
    await appropriates(first, '10000000.00');
    await publishesCall(first);
    const application = await new ApplicationCase(first).isTakenTo('consented');
    await application.approves();
    const before = await first.events();
    await first.close();

    // As after a crash before the last checkpoint: the reaction to the approval is owed again.
    const initiated = before.findIndex(({ type }) => type === 'ApprovalInitiated');
    const checkpoints = new SqliteReactionCheckpoints(embeddedLedgerFiles(dataFolder).reactions);
    await checkpoints.advance(before[initiated - 1]?.position ?? '');
    checkpoints.close();

    const second = await openOffice('2022-06-16T09:00+08:00', dataFolder);
    await second.settled();

    expect(await second.events()).toEqual(before);
    expect(await second.sends({ method: 'GET', path: '/health' })).toMatchObject({
      status: 200,
      body: { status: 'ok', reactions: 'running' },
    });
    await second.close();
  });
});
