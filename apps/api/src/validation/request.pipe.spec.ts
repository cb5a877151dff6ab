import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applicationBody, callBody, fundBody, UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

type Spoiling = readonly [field: string, value: unknown];

/** The body with one field, named by its path, put to another value; undefined takes it out. */
function spoiled(body: object, [field, value]: Spoiling): unknown {
  const copy = JSON.parse(JSON.stringify(body)) as Record<string, unknown>;
  const keys = field.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
  holder[last] = value;
  return copy;
}

/** So deep that a walk by recursion would run out of stack. */
const DEEP = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

describe('a request whose fields are not as they must be', () => {
  let api: OpenedApi;
  beforeAll(async () => {
    api = await openedApi();
  });
  afterAll(async () => {
    expect(await api.eventCount()).toBe(0);
    await api.close();
  });

  const fieldsRefused = async (path: string, body: unknown, role: 'finance' | 'call' | 'unit') => {
    const asking = {
      finance: { as: 'finance-officer' },
      call: { as: 'commission-officer' },
      unit: { as: 'applicant', actor: UNIT },
    } as const;
    const answer = await api.post(path, body, asking[role]);
    expect(answer).toMatchObject({ status: 400, body: { code: 'REQUEST.INVALID' } });
    return (answer.body['errors'] as { field: string }[]).map(({ field }) => field);
  };

  it.each<Spoiling>([
    ['amount', undefined],
    ['amount', null],
    ['amount', 50000000],
    ['amount', '50000000.001'],
    ['amount', '10000000000000.01'],
    ['amount', '-1.00'],
    ['amount', '1e7'],
    ['amount', '1,000.00'],
    ['amount', '０.00'],
    ['amount', ['1.00']],
    ['amount', '9'.repeat(80)],
    ['fundId', ''],
    ['fundId', 'F 12'],
    ['fundId', '../F12'],
    ['fundId', 'F'.repeat(65)],
    ['fundId', null],
    ['name', ''],
    ['name', ' \t'],
    ['name', '名'.repeat(301)],
    ['name', 12],
    ['name', 'a\u0000b'],
    ['name', '\ud800'],
    ['source', 'provincial'],
    ['source', {}],
    ['fiscalYear', '2022'],
    ['fiscalYear', 2022.5],
    ['fiscalYear', 1989],
    ['fiscalYear', 2101],
    ['document', null],
    ['document', 'a'],
    ['document', []],
    ['document.date', '2022-02-29'],
    ['document.date', '1989-12-31'],
    ['document.date', '2101-01-01'],
    ['document.date', '0000-00-00'],
    ['document.number', undefined],
    ['document.pages', 3],
    ['occurredAt', '2022-02-28'],
    ['occurredAt', null],
    ['extra', 1],
    ['toString', 1],
    ['constructor', 1],
    ['hasOwnProperty', { a: 1 }],
  ])('is 400 naming %s when it is %j', async (field, value) => {
    expect(
      await fieldsRefused('/api/v1/funds', spoiled(fundBody, [field, value]), 'finance'),
    ).toEqual([field]);
  });

  it('says of a field, and of a part of the address, that it is missing', async () => {
    const asked = { as: 'finance-officer' } as const;
    const body = await api.post('/api/v1/funds', spoiled(fundBody, ['amount', undefined]), asked);
    expect(body.body['errors']).toEqual([{ field: 'amount', message: 'is missing' }]);
    const period = await api.get('/api/v1/funds/F-1/period?to=2022-12-31', asked);
    expect(period).toMatchObject({ status: 400, body: { detail: 'from is missing' } });
  });

  it.each<Spoiling>([
    ['policyVersion', 'minhang-2020'],
    ['opensAt', '2022-03-01T09:00'],
    ['opensAt', '2101-03-01T09:00+08:00'],
    ['challenges', {}],
    ['challenges', Array.from({ length: 101 }, () => ({}))],
    ['challenges[0]', null],
    ['challenges[0]', []],
    ['scoreWeights.foresight', 101],
    ['recommendFrom', -1],
  ])('names %s of a call when it is %j', async (field, value) => {
    const fields = await fieldsRefused('/api/v1/calls', spoiled(callBody, [field, value]), 'call');
    expect(fields[0]?.startsWith(field.split('[')[0] ?? '')).toBe(true);
  });

  it.each<Spoiling>([
    ['content', undefined],
    ['content.lead.creditCode', '9135O100M000100Y43'],
    ['content.lead.kind', 'family'],
    ['content.lead.email', 'a@example.org'],
    ['content.members[0].personRef', '310112 1990'],
    ['content.catalogueItem', 19],
    ['content.budget.lines[0].grant', 4],
    ['content.budget.lines[0].relatedParty', 'none'],
    ['content.technology.expectedIntellectualProperty[0].count', -1],
    ['content.documents[0].sha256', 'A'.repeat(64)],
    ['content.intellectualPropertyNumbers', ['']],
  ])('names %s of an application when it is %j', async (field, value) => {
    const body = spoiled(applicationBody, [field, value]);
    expect(await fieldsRefused('/api/v1/applications', body, 'unit')).toEqual([field]);
  });

  it.each<readonly [string, unknown]>([
    ['a clause of no register', 'MH-9.9.9'],
    ['a clause of no policy', 'XX-1'],
    ['no text', 1],
  ])('names the clause of a finding: %s', async (_what, clause) => {
    const finding = { rule: 'some-rule', clause, verdict: 'failed', facts: {} };
    const answer = await api.post(
      '/api/v1/applications/A-1/refusal',
      { reason: '不符合', findings: [finding] },
      { as: 'commission-approver' },
    );
    expect(answer.body['errors']).toMatchObject([{ field: 'findings[0].clause' }]);
  });

  it.each<readonly [unknown]>([
    [{ kind: 'unheard-of' }],
    [{ kind: 1 }],
    [{}],
    [null],
    ['withdrawal'],
    [[{ kind: 'withdrawal' }]],
    [{ kind: 'withdrawal', newEnd: '2024-01-01' }],
    [{ kind: 'execution-period' }],
  ])('names the adjustment that is none: %j', async (adjustment) => {
    const answer = await api.post(
      '/api/v1/projects/P-1/adjustments',
      { adjustment, reason: '延期' },
      { as: 'applicant', actor: UNIT },
    );
    const [first] = answer.body['errors'] as { field: string }[];
    expect([answer.status, first?.field.split('.')[0]]).toEqual([400, 'adjustment']);
  });

  it.each([
    ['a list', '[]'],
    ['a text', '"text"'],
    ['a number', '1'],
    ['a truth', 'true'],
    ['nothing', 'null'],
    ['a list in a list in a list', DEEP],
    [
      'an object in an object in an object',
      `{"document":${DEEP.replace(/\[/g, '{"a":').replace(/\]/g, '}').replace(':}', ':1}')}}`,
    ],
  ])('is no object of ours: %s', async (_what, body) => {
    const answer = await api.post('/api/v1/funds', body, { as: 'finance-officer' });
    expect(answer.status).toBe(400);
  });

  it('is not told of more than fifty fields', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`f${index}`, 1]));
    expect(await fieldsRefused('/api/v1/funds', { ...fundBody, ...many }, 'finance')).toHaveLength(
      50,
    );
  });

  it('holds more values than any request of ours', async () => {
    const challenges = Array.from({ length: 30_000 }, () => 0);
    const answer = await api.post(
      '/api/v1/calls',
      { ...callBody, challenges },
      {
        as: 'commission-officer',
      },
    );
    expect(answer.body['errors']).toEqual([
      expect.objectContaining({ message: 'holds more than 20000 values' }),
    ]);
  });

  it.each([
    ['fundId', '/api/v1/funds/F%2012'],
    ['fundId', `/api/v1/funds/${'F'.repeat(65)}`],
    ['after', '/api/v1/funds?after=a%20b'],
    ['fiscalYear', '/api/v1/funds?fiscalYear=1'],
    ['asOf', '/api/v1/funds?asOf=today'],
    ['asKnownAt', '/api/v1/funds?asKnownAt=2022-01-01T09:00'],
    ['asKnownAt', '/api/v1/funds?asKnownAt=bogus'],
    ['asKnownAt', '/api/v1/funds?asKnownAt=42'],
    ['after', '/api/v1/funds?after=bogus'],
    ['limit', '/api/v1/calls?limit=501'],
    ['limit', '/api/v1/calls?limit=1&limit=2'],
    ['held', '/api/v1/projects?held=perhaps'],
    ['at', '/api/v1/projects/P-1?at=yesterday'],
    ['page', '/api/v1/calls?page=2'],
    ['creditCode', '/api/v1/credit/units/123'],
  ])('names %s of %s', async (field, path) => {
    const answer = await api.get(path, { as: 'supervisor' });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });

  it.each([
    [null, 'managingBody'],
    [[], 'managingBody'],
    ['agency', 'managingBody'],
    [{}, 'managingBody.kind'],
    [{ kind: null }, 'managingBody.kind'],
    [{ kind: { toString: 1 } }, 'managingBody.kind.toString'],
    [{ kind: '__proto__' }, 'managingBody.kind'],
    [{ kind: 'agency' }, 'managingBody.name'],
    [{ kind: 'commission', name: 'x' }, 'managingBody.name'],
  ])('names the field where one of several kinds is %j', async (managingBody, field) => {
    const body = { contractNumber: 'HT-2022-0001', signedOn: '2022-06-15', managingBody };

    expect(await fieldsRefused('/api/v1/projects/P-1/contract', body, 'call')).toContain(field);
  });
});
