import { beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '@grants/event-store';
import { calendarDate, instant } from '@grants/kernel';
import { CREDIT_CODE, sample, streamOf } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import { ReadStore } from '@grants/read-store';
import { fixedClock } from '@grants/testing';
import { FindCentreContent, FindCentreContentHandler } from './centre-content.query.ts';
import {
  FindRecognitionContent,
  FindRecognitionContentHandler,
} from './recognition-content.query.ts';

const officer = { id: 'li', role: 'commission-officer' };
const stranger = { id: '91310112000000000X', role: 'applicant' };
const host = { id: CREDIT_CODE, role: 'applicant' };

describe('what a centre and a recognition say', () => {
  let store: InMemoryEventStore;
  let count: number;

  beforeEach(() => {
    store = new InMemoryEventStore({ clock: fixedClock('2022-07-01T09:00+08:00') });
    count = 0;
  });

  async function record(...events: readonly SampleEvent[]): Promise<void> {
    for (const event of events) {
      count += 1;
      const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
      const ids = { commandId: id, commandDigest: id, correlationId: id, causationId: id };
      const occurredAt = instant('2022-06-01T10:00+08:00');
      const metadata = { ...ids, actor: officer, occurredAt };
      const { type, data } = event;
      await store.append(streamOf(event), 'any', [{ id, type, schemaVersion: 1, data, metadata }]);
    }
  }

  async function centreSaid(reader: { readonly id: string; readonly role: string }) {
    const views = ReadStore.open({ path: ':memory:' });
    const handler = new FindCentreContentHandler(store, views);
    const said = await handler.execute(new FindCentreContent(reader, 'centre-1'));
    views.close();
    return said;
  }

  const recognitionSaid = (reader: { readonly id: string; readonly role: string }) =>
    new FindRecognitionContentHandler(store).execute(
      new FindRecognitionContent(reader, 'recognition-1'),
    );

  it('a centre: its host, its figures and the holds that stand', async () => {
    const until = calendarDate('2024-05-31');
    const hold = { holdId: 'h-1', ground: 'ban', sourceId: 'ban-1', clause: 'MH-1.1.6' } as const;
    const gone = { ...hold, holdId: 'h-2' };
    await record(
      sample('CentreApplied'),
      sample('CentreHeld', { hold: { ...hold, until } }),
      sample('CentreHeld', { hold: gone }),
      sample('CentreHoldReleased', { holdId: 'h-2' }),
    );

    expect(await centreSaid(officer)).toMatchObject({
      lead: { creditCode: CREDIT_CODE },
      missingDocuments: [],
      payments: [],
      holds: [{ ...hold, from: null, until }],
    });
  });

  it('a centre that is returned says which documents are still to come', async () => {
    await record(
      sample('CentreApplied'),
      sample('CentreApplicationReturned', { missingDocuments: ['public-credit-report'] }),
    );

    expect(await centreSaid(host)).toMatchObject({ missingDocuments: ['public-credit-report'] });
  });

  it('a recognition: its core rights, and who signed for it is not told', async () => {
    await record(sample('RecognitionApplied'));

    const said = await recognitionSaid(officer);
    expect(said?.rights).toEqual(sample('RecognitionApplied').data.content.rights);
    expect(said).not.toHaveProperty('declaredBy');
  });

  it('a recognition that is returned says which documents are still to come', async () => {
    await record(
      sample('RecognitionApplied'),
      sample('RecognitionReturned', { missingDocuments: ['test-report'] }),
    );

    expect(await recognitionSaid(host)).toMatchObject({ missingDocuments: ['test-report'] });
  });

  it('are for their own units, and for nobody where there is none', async () => {
    expect(await centreSaid(officer)).toBeUndefined();
    expect(await recognitionSaid(officer)).toBeUndefined();
    await record(sample('CentreApplied'), sample('RecognitionApplied'));

    expect(await centreSaid(stranger)).toBeUndefined();
    expect(await recognitionSaid(stranger)).toBeUndefined();
    expect(await centreSaid(host)).toBeDefined();
    expect(await recognitionSaid(host)).toBeDefined();
  });
});
