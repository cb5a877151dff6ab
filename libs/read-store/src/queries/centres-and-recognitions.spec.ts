import { beforeAll, describe, expect, it } from '@jest/globals';
import { CREDIT_CODE, OTHER_CREDIT_CODE, sample } from '@grants/projections/specs';
import type { ReadStore } from '../read-store.ts';
import { Ledger, viewsOf } from '../specs/ledger.ts';

/** Centres 1 (district, approved, with money) and 2 (municipal); recognitions 1 to 3. */
async function views(): Promise<ReadStore> {
  const ledger = new Ledger();
  const { content } = sample('CentreApplied').data;
  const recognition = sample('RecognitionApplied').data.content;
  const applicant = { ...recognition.applicant, creditCode: OTHER_CREDIT_CODE };
  const money = { projectId: 'centre-1', applicationId: 'centre-1', commitmentId: 'centre-1-1' };
  await ledger.record(
    sample('CentreApplied'),
    sample('CentreApplied', { centreId: 'centre-2', content: { ...content, level: 'municipal' } }),
    sample('CentreApprovalInitiated'),
    sample('FundsCommitted', money),
    sample('CentreApproved'),
    sample('RecognitionApplied'),
    sample('RecognitionApplied', { recognitionId: 'recognition-2', district: '徐汇区' }),
    sample('RecognitionApplied', {
      recognitionId: 'recognition-3',
      content: { ...recognition, applicant, fieldCode: '05.01' },
    }),
    sample('ObjectionRaised'),
    sample('ProjectRecognised', { recognitionId: 'recognition-2' }),
    sample('ImplementationReportFiled', { recognitionId: 'recognition-2' }),
  );
  return viewsOf(ledger);
}

describe('the registers of centres and recognitions', () => {
  let readStore: ReadStore;

  beforeAll(async () => {
    readStore = await views();
  });

  it.each([
    [{}, [2, 1]],
    [{ level: 'municipal' }, [2]],
    [{ status: 'approved' }, [1]],
    [{ callId: 'call-2' }, []],
    [{ creditCode: CREDIT_CODE }, [2, 1]],
  ] as const)('list centres by %j', async (filter, expected) => {
    const { items } = await readStore.centres.list(filter);
    expect(items.map((item) => item.centreId)).toEqual(expected.map((n) => `centre-${n}`));
  });

  it.each([
    [{}, [3, 2, 1]],
    [{ status: 'recognised' }, [2]],
    [{ district: '徐汇区' }, [2]],
    [{ batch: '2022年第3批' }, [2]],
    [{ fieldCode: '05.01' }, [3]],
    [{ creditCode: OTHER_CREDIT_CODE }, [3]],
    [{ opposed: true }, [1]],
    [{ opposed: false }, [3, 2]],
  ] as const)('list recognitions by %j', async (filter, expected) => {
    const { items } = await readStore.recognitions.list(filter);
    expect(items.map((item) => item.recognitionId)).toEqual(
      expected.map((n) => `recognition-${n}`),
    );
  });

  it('list both part by part', async () => {
    const { nextCursor } = await readStore.centres.list({ limit: 1 });
    const rest = await readStore.centres.list({ limit: 1, after: nextCursor ?? '' });
    expect(rest.items.map((item) => item.centreId)).toEqual(['centre-1']);
    expect(rest.nextCursor).toBeNull();
    const first = await readStore.recognitions.list({ limit: 2 });
    const last = await readStore.recognitions.list({ limit: 2, after: first.nextCursor ?? '' });
    expect(last.items.map((item) => item.recognitionId)).toEqual(['recognition-1']);
  });

  it('find a centre with its amounts in yuan, and a recognition with its lists', async () => {
    expect(await readStore.centres.find('centre-1')).toMatchObject({
      award: '500000.00',
      paid: '0.00',
      released: '0.00',
    });
    expect(await readStore.centres.find('centre-2')).toMatchObject({ award: null });
    expect(await readStore.recognitions.find('recognition-1')).toMatchObject({
      openObjections: ['objection-1'],
      filedYears: [],
      support: '0.00',
    });
    expect(await readStore.recognitions.find('recognition-2')).toMatchObject({
      filedYears: [2022],
      certificateNumber: 'ZH-202203001',
    });
    expect(await readStore.centres.find('nobody')).toBeUndefined();
    expect(await readStore.recognitions.find('nobody')).toBeUndefined();
  });

  it('tell the story of a centre with its money', async () => {
    const { items } = await readStore.history.ofCentre('centre-1');
    expect(items.map(({ type, money }) => [type, money?.amount ?? null])).toEqual([
      ['CentreApplied', null],
      ['CentreApprovalInitiated', null],
      ['FundsCommitted', '900000.00'],
      ['CentreApproved', null],
    ]);
  });

  it('tell the story of a recognition', async () => {
    const { items } = await readStore.history.ofRecognition('recognition-2', { atRevision: 1 });
    expect(items.map(({ type }) => type)).toEqual(['RecognitionApplied', 'ProjectRecognised']);
  });
});
