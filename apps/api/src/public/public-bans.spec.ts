import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const HEIR = '91350100M000101Y0W';
const record = (unit: string) => `/api/v1/credit/units/${unit}`;
const document = { number: '闵科信〔2022〕9号', date: '2022-03-01' };

const giving = { as: 'credit-officer', headers: { prefer: 'wait=5' } } as const;

/** Tuesday 1 March 2022 and four more working days, to Monday 7 March, are the notice (SH-14.1). */
describe('the public list of bans', () => {
  let api: OpenedApi;
  beforeAll(async () => {
    api = await openedApi();
    const ban = {
      ground: 'misreporting',
      firstDay: '2022-03-01',
      programmes: ['high-tech-transformation'],
      document,
    };
    for (const banId of ['B-1', 'B-2', 'B-3']) {
      const ground = banId === 'B-1' ? 'misreporting' : 'concealment';
      const firstDay = banId === 'B-3' ? '2022-03-04' : '2022-03-01';
      const programmes = banId === 'B-2' ? ['district-centre'] : ban.programmes;
      const body = { ...ban, banId, ground, firstDay, programmes };
      const given = await api.post(`${record(UNIT)}/bans`, body, giving);
      expect([banId, given.status]).toEqual([banId, 201]);
    }
  });
  afterAll(() => api.close());

  const listed = async () => {
    const { body } = await api.get('/public/bans');
    return body['items'] as readonly Record<string, unknown>[];
  };
  const idsAt = async (moment: string) => {
    api.clock.advanceTo(moment);
    return (await listed()).map(({ creditCode, ground, programmes }) => [
      creditCode,
      ground,
      programmes,
    ]);
  };

  it('shows nothing while the notice runs, and the bans in force from the day after it', async () => {
    expect(await listed()).toEqual([]);
    expect(await idsAt('2022-03-07T23:59+08:00')).toEqual([]);
    expect(await idsAt('2022-03-08T00:00+08:00')).toEqual([
      [UNIT, 'concealment', ['high-tech-transformation']],
      [UNIT, 'concealment', ['district-centre']],
      [UNIT, 'misreporting', ['high-tech-transformation']],
    ]);
    const [ban] = await listed();
    expect(ban).toEqual({
      creditCode: UNIT,
      unitName: null,
      ground: 'concealment',
      clause: 'SH-18.3',
      programmes: ['high-tech-transformation'],
      firstDay: '2022-03-04',
      lastDay: '2025-03-03',
      documentNumber: document.number,
      documentDate: document.date,
      underAppeal: false,
      originCreditCode: null,
      path: [],
    });
  });

  it('takes off what is lifted and what is annulled', async () => {
    api.clock.advanceTo('2022-03-09T09:00+08:00');
    const lift = { liftedOn: '2022-03-09', reason: '信用修复', document };
    await api.post(`${record(UNIT)}/bans/B-2/lift`, lift, giving);
    const annulment = { reason: '判决撤销', document };
    const byAnother = { ...giving, actor: 'somebody-else' };
    await api.post(`${record(UNIT)}/bans/B-3/annulment`, annulment, byAnother);
    expect((await listed()).map(({ ground }) => ground)).toEqual(['misreporting']);
  });

  it('says that an appeal is not concluded', async () => {
    const appeal = { appealId: 'A-1', appealedOn: '2022-03-09', grounds: '数据属实', document };
    await api.post(`${record(UNIT)}/bans/B-1/appeals`, appeal, giving);
    expect(await listed()).toMatchObject([{ underAppeal: true }]);
  });

  it('shows an inherited ban after a notice of its own, with why it follows the unit', async () => {
    const kind = 'merger';
    const link = { linkId: 'L-1', kind, toCreditCode: HEIR, effectiveOn: '2022-03-09', document };
    const codeDocument = document;
    await api.post(`${record(UNIT)}/successions`, { ...link, codeDocument }, giving);
    // Wednesday 9 March and four more working days end on Tuesday 15 March.
    expect(await idsAt('2022-03-15T09:00+08:00')).toHaveLength(1);
    api.clock.advanceTo('2022-03-16T00:00+08:00');
    expect(await listed()).toMatchObject([
      {
        creditCode: HEIR,
        firstDay: '2022-03-09',
        originCreditCode: UNIT,
        path: [{ linkId: 'L-1', kind: 'merger', clause: 'SH-18.3' }],
      },
      { creditCode: UNIT, originCreditCode: null },
    ]);
    const { payload } = await api.app.inject({ method: 'GET', url: '/public/bans.html' });
    expect(payload).toContain('<caption>不予受理单位名单</caption>');
    expect(payload).toContain('<td>虚报（SH-18.3）</td>');
    expect(payload).toContain(`<td>${UNIT}：合并后由存续单位承继被合并单位的责任。`);
  });

  it('takes off what is over, whether or not anybody noted it', async () => {
    expect(await idsAt('2025-02-28T23:59+08:00')).toHaveLength(2);
    expect(await idsAt('2025-03-01T00:00+08:00')).toEqual([]);
  });
});
