import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApi, openEmbeddedLedger } from '@grants/api';
import type { Role } from '@grants/application';
import { instant } from '@grants/kernel';
import { CREDIT_CODE, EVENT_TYPES, LEAD, sample, streamOf } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import { fixedClock } from '@grants/testing';

/** What endings would take off the public lists. */
const ENDINGS: readonly string[] = [
  'RecognitionRevoked',
  'ProjectRevoked',
  'CallWithdrawn',
  'BanLifted',
  'BanAnnulled',
];

/** Everything about people in the sample events, and the mark that each is told by. */
const MARKS: readonly (readonly [value: string, mark: string])[] = [
  ['某甲', 'MARK-NAME'],
  ['p-0001', 'MARK-REF'],
  ['王某', 'MARK-DECLARER'],
  ['李某', 'MARK-APPROVER'],
  ['expert-1', 'MARK-EXPERT'],
  ['clerk-1', 'MARK-CLERK'],
  ['clerk-2', 'MARK-CHECKER'],
];

/** A history of every kind of event but those endings, with every personal value marked. */
const HISTORY = EVENT_TYPES.filter((type) => !ENDINGS.includes(type)).map((type) => {
  const text = MARKS.reduce(
    (json, [value, mark]) => json.replaceAll(value, mark),
    JSON.stringify(sample(type)),
  );
  return JSON.parse(text) as SampleEvent;
});

const PUBLIC_LISTS = ['notices', 'recognitions', 'open-use', 'challenges', 'bans'];

async function openedOverHistory() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'grants-public-'));
  const clock = fixedClock('2025-01-06T09:00+08:00');
  const ledger = await openEmbeddedLedger({ dataFolder, clock });
  let last = '';
  for (const [index, { type, data }] of HISTORY.entries()) {
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const ids = { commandId: id, commandDigest: id, correlationId: id, causationId: id };
    const actor = { id: 'MARK-ACTOR', role: 'commission-officer' };
    const occurredAt = instant('2024-06-03T09:00+08:00');
    const metadata = { ...ids, actor, occurredAt, backfillReason: 'MARK-REASON' };
    const event = { type, data } as SampleEvent;
    const events = [{ id, type, schemaVersion: 1, data, metadata }];
    last = (await ledger.eventStore.append(streamOf(event), 'any', events)).position;
  }
  const app = await createApi(ledger, false);
  const asks = async (url: string, role?: Role, actorId = 'somebody') => {
    const token = role && (await ledger.tokens.issue({ actorId, roles: [role] }));
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    return app.inject({ method: 'GET', url, headers });
  };
  const shown = await asks(`/api/v1/calls?after=${last}`, 'supervisor');
  expect(shown.statusCode).toBe(200);
  const close = async () => {
    await app.close();
    await ledger.close();
    await rm(dataFolder, { recursive: true });
  };
  return { asks, close };
}

describe('a ledger full of people', () => {
  let opened: Awaited<ReturnType<typeof openedOverHistory>>;
  beforeAll(async () => {
    opened = await openedOverHistory();
  });
  afterAll(() => opened.close());

  it('has every mark in its history', () => {
    const written = JSON.stringify(HISTORY);
    for (const [, mark] of MARKS) expect(written).toContain(mark);
  });

  it.each(PUBLIC_LISTS)('shows %s to anybody, with units and without a person', async (list) => {
    for (const url of [`/public/${list}`, `/public/${list}.html`]) {
      const { statusCode, payload } = await opened.asks(url);
      expect([url, statusCode]).toEqual([url, 200]);
      expect(payload).not.toContain('MARK');
      expect(payload).toContain(list === 'challenges' ? '激光雷达芯片' : CREDIT_CODE);
    }
  });

  it('shows the same marks to those who may see them', async () => {
    const story = await opened.asks('/api/v1/recognitions/recognition-1/history', 'supervisor');
    expect(story.payload).toContain('MARK-ACTOR');
  });

  it('shows nothing else without a token', async () => {
    for (const path of ['centres', 'recognitions', 'duties', 'recognitions/recognition-1']) {
      expect((await opened.asks(`/api/v1/${path}`)).statusCode).toBe(401);
    }
  });

  it('shows a unit its own centres and recognitions, and others nothing', async () => {
    const paths = ['centres/centre-1', 'recognitions/recognition-1'];
    for (const path of paths.flatMap((one) => [one, `${one}/history`])) {
      const own = await opened.asks(`/api/v1/${path}`, 'applicant', CREDIT_CODE);
      const other = await opened.asks(`/api/v1/${path}`, 'applicant', '91310112000000000X');
      expect([path, own.statusCode, other.statusCode]).toEqual([path, 200, 404]);
    }
    for (const list of ['centres', 'recognitions', 'duties']) {
      const other = await opened.asks(`/api/v1/${list}`, 'applicant', '91310112000000000X');
      expect(other.json()).toEqual({ items: [], nextCursor: null });
    }
  });

  it.each<[Role, string, number]>([
    ['municipal-officer', 'recognitions/recognition-1/history', 200],
    ['municipal-officer', 'centres/centre-1/history', 403],
    ['expert', 'recognitions/recognition-1', 200],
    ['expert', 'recognitions/recognition-1/history', 403],
    ['town-officer', 'centres/centre-1/history', 200],
  ])('answers %s who asks for %s with %i', async (role, path, status) => {
    expect((await opened.asks(`/api/v1/${path}`, role)).statusCode).toBe(status);
  });

  it('lists centres and recognitions as they stand, by what is asked', async () => {
    const centres = await opened.asks('/api/v1/centres?level=district', 'finance-officer');
    expect(centres.json()).toMatchObject({
      items: [{ centreId: 'centre-1', hostName: LEAD.name, evaluationDueOn: '2024-06-20' }],
    });
    const none = await opened.asks('/api/v1/centres?level=national', 'finance-officer');
    expect(none.json()).toMatchObject({ items: [] });
    const query = `district=${encodeURIComponent('闵行区')}&opposed=false`;
    const recognitions = await opened.asks(`/api/v1/recognitions?${query}`, 'supervisor');
    expect(recognitions.json()).toMatchObject({
      items: [{ recognitionId: 'recognition-1', status: 'recognised', filedYears: [2022] }],
    });
  });
});
