import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callBody } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const NASTY = '<script>alert("x")</script>';

describe('the public side', () => {
  let api: OpenedApi;

  beforeAll(async () => {
    api = await openedApi();
    for (const [n, title] of ['光刻胶', NASTY].entries()) {
      const challenges = [{ challengeId: `CH-${n}`, title, requirement: '指标&要求' }];
      const body = {
        ...callBody,
        callId: `C-${n}`,
        title: `2022年度榜单${n}`,
        mechanism: 'challenge-list',
        challenges,
      };
      const headers = { prefer: 'wait=5' };
      const given = await api.post('/api/v1/calls', body, { as: 'commission-officer', headers });
      expect(given.status).toBe(201);
    }
  });
  afterAll(() => api.close());

  const page = (url: string) => api.app.inject({ method: 'GET', url });

  it('MH-O1: lists the challenges as data, part by part, and may be cached', async () => {
    const first = await api.get('/public/challenges?limit=1');
    expect(first).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'public, max-age=300' },
      body: {
        items: [{ callId: 'C-1', status: 'open', challenges: [{ challengeId: 'CH-1' }] }],
      },
    });
    const cursor = String(first.body['nextCursor']);
    const second = await api.get(`/public/challenges?limit=1&cursor=${cursor}`);
    expect(second.body).toMatchObject({ items: [{ callId: 'C-0' }], nextCursor: null });
  });

  it.each(['notices', 'recognitions', 'open-use'])('lists %s, empty at first', async (list) => {
    expect((await api.get(`/public/${list}`)).body).toEqual({ items: [], nextCursor: null });
    const { statusCode, payload } = await page(`/public/${list}.html`);
    expect([statusCode, payload.includes('暂无内容')]).toEqual([200, true]);
  });

  it('shows pages of plain HTML in Chinese, without a script', async () => {
    const { statusCode, headers, payload } = await page('/public/challenges.html');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    });
    expect(payload).toContain('<html lang="zh-CN">');
    expect(payload).toContain('<caption>揭榜挂帅榜单</caption>');
    expect(payload).toContain(
      '<th scope="col">难题 <span class="en" lang="en">Challenge</span></th>',
    );
    expect(payload).toContain('<td>光刻胶</td>');
    expect(payload).toContain('<td>2022-03-01 至 2022-03-31</td>');
    expect(payload).not.toContain('<script');
  });

  it('shows what was written as text, whatever it looks like', async () => {
    const { payload } = await page('/public/challenges.html');
    expect(payload).toContain('<td>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</td>');
    expect(payload).toContain('<td>指标&amp;要求</td>');
  });

  it('leads from page to page', async () => {
    const first = (await page('/public/challenges.html?limit=1')).payload;
    const next = /<a href="(\/public\/challenges\.html\?cursor=[^"]+)" rel="next">/.exec(
      first,
    )?.[1];
    const second = (await page(next ?? '')).payload;
    expect(second).toContain('光刻胶');
    expect(second).not.toContain('rel="next"');
  });

  it('has a front page that names every list', async () => {
    const { payload } = await page('/public');
    for (const list of ['notices', 'recognitions', 'open-use', 'challenges']) {
      expect(payload).toContain(`href="/public/${list}.html"`);
      expect(payload).toContain(`href="/public/${list}"`);
    }
  });

  it.each(['limit=0', 'limit=many', 'cursor=%20', 'colour=red'])(
    'says what is wrong with ?%s',
    async (query) => {
      expect(await api.get(`/public/notices?${query}`)).toMatchObject({
        status: 400,
        body: { code: 'REQUEST.INVALID' },
      });
      expect((await page(`/public/notices.html?${query}`)).statusCode).toBe(400);
    },
  );

  it('is under /public and nowhere else', async () => {
    expect((await api.get('/api/v1/public/notices')).status).toBe(404);
    expect((await api.get('/api/v1/duties')).status).toBe(401);
  });
});
