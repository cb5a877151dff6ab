import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@grants/application';
import { appropriates, FUND, publishesCall } from './office/application-case.ts';
import { applicationContent, BUDGET, CALL_2022, paper, unitCode } from './office/content.ts';
import { openOffice } from './office/office.ts';
import type { Json, Office, Reply } from './office/office.ts';

/** One office for all: what is sent here never leaves a trace in it. */
let office: Office;
let before: number;

beforeAll(async () => {
  office = await openOffice('2022-03-01T09:00+08:00');
  await appropriates(office, '10000000.00');
  await publishesCall(office);
  before = (await office.events()).length;
});
afterAll(() => office.close());

interface Sent {
  readonly role: Role;
  readonly path: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends what cannot be taken: it is refused with a problem, and nothing is written. */
async function sends({ role, path, body, headers = {} }: Sent): Promise<Reply> {
  const actor = role === 'applicant' ? unitCode(1) : role;
  const reply = await office.desk(role, actor).asks({ method: 'POST', path, body, headers });
  await office.settled();
  expect(await office.events()).toHaveLength(before);
  expect(reply.headers['content-type']).toContain('application/problem+json');
  expect(reply.body).toMatchObject({ status: reply.status, traceId: expect.any(String) });
  return reply;
}

const fund = (over: object) => ({
  role: 'finance-officer' as const,
  path: '/funds',
  body: {
    fundId: 'fund-bad',
    name: '2022年专项',
    source: 'district',
    programme: 'key-core-technology',
    fiscalYear: 2022,
    amount: '1.00',
    document: paper('9号', '2022-02-28'),
    ...over,
  },
});
const call = (over: object) => ({
  role: 'commission-officer' as const,
  path: '/calls',
  body: { ...CALL_2022, callId: 'call-bad', ...over },
});
const application = (over: object, around: object = {}) => ({
  role: 'applicant' as const,
  path: '/applications',
  body: {
    applicationId: 'app-bad',
    callId: 'call-2022',
    content: applicationContent(1, over),
    ...around,
  },
});
const fields = ({ body }: Reply) => (body['errors'] as readonly Json[]).map(({ field }) => field);

describe('a body that is no request', () => {
  it.each([
    ['half a JSON', '{"fundId": "fund-1"', 400, 'REQUEST.INVALID'],
    ['no JSON at all', 'fundId=fund-1', 400, 'REQUEST.INVALID'],
    ['nothing', '', 400, 'REQUEST.INVALID'],
    ['a list', '[]', 400, 'REQUEST.INVALID'],
    ['a number', '7', 400, 'REQUEST.INVALID'],
    ['null', 'null', 400, 'REQUEST.INVALID'],
    ['more than 1 MiB', `{"name":"${'多'.repeat(400_000)}"}`, 413, 'REQUEST.TOO_LARGE'],
    [
      'a thousand levels deep',
      `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`,
      400,
      'REQUEST.INVALID',
    ],
    ['fifty thousand values', `{"a":[${'1,'.repeat(50_000)}1]}`, 400, 'REQUEST.INVALID'],
    ['a key that every object has', '{"__proto__": {"admin": true}}', 400, 'REQUEST.INVALID'],
    ['another such key', '{"constructor": {"prototype": 1}}', 400, 'REQUEST.INVALID'],
    ['half of a character', '{"name":"\\ud800"}', 400, 'REQUEST.INVALID'],
    ['a control character', '{"name":"a\\u0000b"}', 400, 'REQUEST.INVALID'],
  ])('%s', async (_what, body, status, code) => {
    expect(await sends({ ...fund({}), body })).toMatchObject({ status, body: { code } });
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])(
    'what comes as %s',
    async (type) => {
      const reply = await sends({ ...fund({}), headers: { 'content-type': type } });
      expect(reply).toMatchObject({
        status: 415,
        body: { code: 'REQUEST.UNSUPPORTED_MEDIA_TYPE' },
      });
    },
  );
});

describe('a field that is not as it must be is named', () => {
  it.each<[string, Sent, string]>([
    ['an amount as a number', fund({ amount: 1 }), 'amount'],
    ['an amount with three decimals', fund({ amount: '1.001' }), 'amount'],
    ['an amount beyond 10^13', fund({ amount: '10000000000000.01' }), 'amount'],
    ['an amount with an exponent', fund({ amount: '1e3' }), 'amount'],
    ['an amount with separators', fund({ amount: '1,000.00' }), 'amount'],
    ['an amount below nothing', fund({ amount: '-1.00' }), 'amount'],
    ['an amount of nothing said', fund({ amount: '' }), 'amount'],
    ['an amount that is not a number', fund({ amount: 'NaN' }), 'amount'],
    ['an amount in full width', fund({ amount: '１００' }), 'amount'],
    ['a missing field', fund({ name: undefined }), 'name'],
    ['a null field', fund({ name: null }), 'name'],
    ['a blank text', fund({ name: '   ' }), 'name'],
    ['a text too long', fund({ name: '名'.repeat(301) }), 'name'],
    ['a text that is a list', fund({ name: ['专项'] }), 'name'],
    ['an unknown word', fund({ source: 'private' }), 'source'],
    ['a year before 1990', fund({ fiscalYear: 1989 }), 'fiscalYear'],
    ['a year as text', fund({ fiscalYear: '2022' }), 'fiscalYear'],
    ['a date after 2100', fund({ document: paper('1', '2101-01-01') }), 'document.date'],
    ['a date before 1990', fund({ document: paper('1', '1989-12-31') }), 'document.date'],
    ['a day that is not', fund({ document: paper('1', '2022-02-29') }), 'document.date'],
    ['a date with a time', fund({ document: paper('1', '2022-02-28T00:00') }), 'document.date'],
    ['an object that is a text', fund({ document: '闵财〔2022〕5号' }), 'document'],
    ['an id with a slash', fund({ fundId: 'a/b' }), 'fundId'],
    ['an id of 65 characters', fund({ fundId: 'a'.repeat(65) }), 'fundId'],
    ['an unknown field', fund({ colour: 'red' }), 'colour'],
    [
      'an unknown field within',
      fund({ document: { ...paper('1', '2022-02-28'), by: 'x' } }),
      'document.by',
    ],
    ['a moment without an offset', call({ opensAt: '2022-03-01T09:00:00' }), 'opensAt'],
    ['a moment after 2100', call({ closesAt: '2101-01-01T09:00:00+08:00' }), 'closesAt'],
    ['an edition nobody knows', call({ policyVersion: 'minhang-2031' }), 'policyVersion'],
    [
      'a weight beyond 100',
      call({ scoreWeights: { ...CALL_2022.scoreWeights, foresight: 101 } }),
      'scoreWeights.foresight',
    ],
    ['a catalogue item that is not', application({ catalogueItem: 19 }), 'content.catalogueItem'],
    ['half an item', application({ catalogueItem: 1.5 }), 'content.catalogueItem'],
    [
      'a wrong line of many',
      application({
        budget: { ...BUDGET, lines: [BUDGET.lines[0], { ...BUDGET.lines[1], grant: 1 }] },
      }),
      'content.budget.lines[1].grant',
    ],
    [
      'a credit code of 17 characters',
      application({ participants: [{ creditCode: '91310112MA1GB0001', name: '示例大学' }] }),
      'content.participants[0].creditCode',
    ],
    [
      'a digest that is none',
      application({ documents: [{ kind: 'other', name: 'a.pdf', sha256: 'xyz' }] }),
      'content.documents[0].sha256',
    ],
    [
      'more members than a team has',
      application({
        members: Array.from({ length: 101 }, (_, n) => ({
          personRef: `p-${n}`,
          name: '李示例',
          duty: '研发',
        })),
      }),
      'content.members',
    ],
    ['a call that is not there', application({}, { callId: 'call-1999' }), 'callId'],
    [
      'a variant that is not',
      {
        role: 'applicant',
        path: '/projects/project-1/adjustments',
        body: { adjustment: { kind: 'merger' }, reason: '合并' },
      },
      'adjustment.kind',
    ],
    [
      'a clause that is not',
      {
        role: 'commission-approver',
        path: '/applications/app-1/refusal',
        body: {
          reason: '不符合',
          findings: [{ rule: 'x', clause: 'MH-9.9.9', verdict: 'failed', facts: {} }],
        },
      },
      'findings[0].clause',
    ],
    [
      'a hold on a clause that is not',
      {
        role: 'supervisor',
        path: '/applications/app-1/holds',
        body: { ground: 'notice-objection', sourceId: 'O-1', clause: 'X' },
      },
      'clause',
    ],
  ])('%s', async (_what, sent, field) => {
    const reply = await sends(sent);

    expect(reply).toMatchObject({ status: 400, body: { code: 'REQUEST.INVALID' } });
    expect(fields(reply)).toEqual([field]);
  });

  it('each of several, at once', async () => {
    const reply = await sends(fund({ amount: 1, source: 'x', fiscalYear: 1 }));
    expect(fields(reply).toSorted()).toEqual(['amount', 'fiscalYear', 'source']);
  });
});

describe('headers', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a key that is no UUID', { 'idempotency-key': 'once' }, 'Idempotency-Key'],
    ['an empty key', { 'idempotency-key': '' }, 'Idempotency-Key'],
    ['a revision without quotes', { 'if-match': '1' }, 'If-Match'],
    ['any revision', { 'if-match': '*' }, 'If-Match'],
    ['a correlation that is no id', { 'x-correlation-id': 'a b' }, 'X-Correlation-Id'],
  ])('%s is named', async (_what, headers, field) => {
    const reply = await sends({ ...fund({}), headers });
    expect(reply.status).toBe(400);
    expect(fields(reply)).toEqual([field]);
  });
});

describe('what is addressed and is not there', () => {
  it.each<[Role, string, object]>([
    ['commission-approver', '/calls/call-1999/withdrawal', { reason: '取消' }],
    [
      'commission-officer',
      '/applications/app-999/paper-copy',
      { receivedOn: '2022-03-01', receivedBy: '窗口' },
    ],
    ['finance-approver', `/funds/fund-999/adjustments`, { change: '1.00', reason: '调整' }],
    [
      'commission-officer',
      '/projects/project-999/inspections',
      { inspectedOn: '2022-03-01', findings: '正常' },
    ],
    ['supervisor', '/duplicate-cases/D-999/dismissal', { reason: '不同' }],
  ])('%s: %s is answered 404', async (role, path, body) => {
    const withPaper = /withdrawal|adjustments/.test(path)
      ? { ...body, document: paper('1', '2022-03-01') }
      : body;
    expect((await sends({ role, path, body: withPaper })).status).toBe(404);
  });

  it.each([
    '/nowhere',
    '/funds/fund-999',
    `/funds/fund-999/trial-balance`,
    '/projects/project-999',
    '/projects/project-999/history',
    '/applications/app-999/history',
    '/duplicate-cases/D-999',
    '/external-awards/A-999',
    '/calls/call-999',
  ])('%s is read by nobody: 404', async (path) => {
    const reply = await office.desk('supervisor').asks({ method: 'GET', path });
    expect(reply.status).toBe(404);
  });
});

describe('a query that cannot be answered as it is put', () => {
  it.each([
    [`/funds/${FUND}?asOf=yesterday`, 'asOf'],
    [`/funds/${FUND}?asOf=2101-01-01`, 'asOf'],
    [`/funds/${FUND}?asKnownAt=2022-03-01T09:00:00`, 'asKnownAt'],
    [`/funds/${FUND}?after=${'9'.repeat(65)}`, 'after'],
    ['/applications?limit=0', 'limit'],
    ['/applications?limit=501', 'limit'],
    ['/applications?limit=ten', 'limit'],
    ['/applications?status=lost', 'status'],
    ['/applications?held=perhaps', 'held'],
    ['/applications?colour=red', 'colour'],
    ['/applications?status=refused&status=approved', 'status'],
    ['/credit/units/1234', 'creditCode'],
    ['/projects/project-1?at=soon', 'at'],
    ['/projects/project-1/history?atRevision=-1', 'atRevision'],
  ])('%s', async (path, field) => {
    const reply = await office.desk('supervisor').asks({ method: 'GET', path });
    expect(reply).toMatchObject({ status: 400, body: { code: 'REQUEST.INVALID' } });
    expect(fields(reply)).toEqual([field]);
  });
});
