import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Followers } from '@grants/application';
import { fundBody } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const FUNDS = '/api/v1/funds';
const PROBLEM = 'application/problem+json; charset=utf-8';
const as = 'finance-officer';

/** What the server says to bytes that are no request, until it hangs up. */
async function saidOn({ app }: OpenedApi, bytes: string): Promise<string> {
  if (!app.getHttpServer().listening) await app.listen(0, '127.0.0.1');
  const { port, hostname } = new URL(await app.getUrl());
  const socket = connect(Number(port), hostname);
  socket.end(bytes);
  return text(socket);
}

describe('what goes wrong', () => {
  let api: OpenedApi;
  beforeAll(async () => {
    api = await openedApi();
  });
  afterAll(() => api.close());

  it('is told as problem details (RFC 9457)', async () => {
    const { status, headers, body } = await api.get(`${FUNDS}/nothing?asOf=2022-01-01`, { as });

    expect(status).toBe(404);
    expect(headers['content-type']).toBe(PROBLEM);
    expect(body).toEqual({
      type: 'urn:grants-ledger:problem:ledger.not_found',
      title: 'There is no such thing in the ledger',
      status: 404,
      detail: 'There is no such thing, or it is not yours.',
      instance: `${FUNDS}/nothing`,
      code: 'LEDGER.NOT_FOUND',
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('belongs to the trace of its caller', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const { body } = await api.get('/api/v1/nothing', { headers: { traceparent } });

    expect(body).toMatchObject({ traceId: '4bf92f3577b34da6a3ce929d0e0e4736' });
  });

  it.each(['{', '', 'nonsense', '{"a":1,}', '"\ud800', '{"__proto__":{"a":1}}'])(
    'a body that is no JSON is 400: %j',
    async (payload) => {
      const answer = await api.post(FUNDS, payload, { as });

      expect(answer).toMatchObject({
        status: 400,
        body: { code: 'REQUEST.INVALID', errors: [{ field: 'body' }] },
      });
    },
  );

  it('a body beyond 1 MiB is 413', async () => {
    const answer = await api.post(FUNDS, { ...fundBody, name: 'x'.repeat(1_048_576) }, { as });
    expect(answer).toMatchObject({ status: 413, body: { code: 'REQUEST.TOO_LARGE' } });
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'x'])(
    'a body of %s is 415',
    async (type) => {
      const answer = await api.post(FUNDS, fundBody, { as, headers: { 'content-type': type } });
      expect(answer).toMatchObject({
        status: 415,
        body: { code: 'REQUEST.UNSUPPORTED_MEDIA_TYPE' },
      });
    },
  );

  it.each(['/api/v1', '/api/v1/nothing', '/api/v2/funds', '/api/v1/funds/F1/nothing'])(
    'an unknown route is 404: %s',
    async (path) => {
      const answer = await api.get(path, { as });
      expect(answer).toMatchObject({ status: 404, body: { code: 'REQUEST.UNKNOWN_ROUTE' } });
    },
  );

  it('an address that cannot be read is no fault', async () => {
    const { status, headers, body } = await api.get(`${FUNDS}/%E0%A4%A`, { as });

    expect([status, headers['content-type']]).toEqual([400, PROBLEM]);
    expect(body).toMatchObject({ code: 'REQUEST.INVALID', instance: `${FUNDS}/%E0%A4%A` });
  });

  it.each([65, 101, 4000])(
    'an id of %i letters is refused as any other that is none',
    async (n) => {
      const { status, headers, body } = await api.get(`${FUNDS}/${'x'.repeat(n)}`, { as });

      expect([status, headers['content-type']]).toEqual([400, PROBLEM]);
      expect(body).toMatchObject({
        code: 'REQUEST.INVALID',
        errors: [{ field: 'fundId', message: 'is longer than 64 characters' }],
      });
    },
  );

  it.each([
    ['an address that no server takes', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`, 431],
    ['no request at all', 'HELO somebody\r\n\r\n', 400],
  ])('%s is told as a problem too, on the bare connection', async (_, sent, status) => {
    const [head = '', body = ''] = (await saidOn(api, sent)).split('\r\n\r\n');

    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain(`content-type: ${PROBLEM}`);
    expect(JSON.parse(body)).toMatchObject({
      status,
      code: status === 431 ? 'REQUEST.HEAD_TOO_LARGE' : 'REQUEST.INVALID',
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('a thing that is not there is 404, whatever is asked of it', async () => {
    const body = { change: '1.00', reason: '调整', document: fundBody.document };
    const answer = await api.post(`${FUNDS}/nothing/adjustments`, body, { as: 'finance-approver' });

    expect(answer).toMatchObject({ status: 404, body: { code: 'FUND.UNKNOWN_FUND' } });
  });

  it('a rule that says no is 422 with its code and its numbers', async () => {
    await api.post(FUNDS, fundBody, { as });
    const document = { number: '闵财〔2022〕9号', date: '2022-02-01' };
    const body = { change: '-50000000.01', reason: '调整', document };
    const answer = await api.post(`${FUNDS}/F12-2022/adjustments`, body, {
      as: 'finance-approver',
    });

    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'FUND.CHANGE_EXCEEDS_AVAILABLE', facts: { available: '50000000.00' } },
    });
  });
});

describe('a view that is behind', () => {
  it('is 503, to be asked again', async () => {
    const api = await openedApi();
    await api.app.get(Followers).onApplicationShutdown();

    const { position } = (await api.post(FUNDS, fundBody, { as })).body;
    const answer = await api.get(`${FUNDS}?after=${String(position)}`, { as });

    expect(answer).toMatchObject({
      status: 503,
      headers: { 'retry-after': '1' },
      body: { code: 'LEDGER.BEHIND' },
    });
    await api.close();
  });
});

describe('a fault', () => {
  it('is told by its trace id alone, and logged in full under it', async () => {
    const lines: unknown[] = [];
    const note = (line: unknown) => lines.push(line);
    const api = await openedApi({ log: note, error: note, warn: note });
    api.ledger.readStore.connection.exec('DROP TABLE fund');

    const { status, body } = await api.get(FUNDS, { as });

    expect(status).toBe(500);
    expect(body).toMatchObject({ code: 'LEDGER.FAULT' });
    expect(JSON.stringify(body)).not.toContain('fund_');
    const traceId = String(body['traceId']);
    expect(lines).toContainEqual(
      expect.objectContaining({ traceId, fault: expect.stringContaining('no such table: fund') }),
    );
    await api.close();
  });

  it('of a store that is closed is 503, and nothing is acknowledged', async () => {
    const api = await openedApi();
    await api.ledger.eventStore.close();

    const answer = await api.post(FUNDS, fundBody, { as });

    expect(answer).toMatchObject({ status: 503, body: { code: 'LEDGER.UNAVAILABLE' } });
    await api.close();
  });
});
