import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approveProject } from '../specs/approved-project.ts';
import { UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';
import type { ReplayStepView } from './replay.view.ts';

const PROJECT = '/api/v1/projects/P-2022-0001';
const OTHER_UNIT = '91350100M000100Y44';
const as = 'supervisor';
const waiting = { headers: { prefer: 'wait=5' } };

describe('a project replayed over HTTP', () => {
  let api: OpenedApi;
  beforeAll(async () => {
    api = await openedApi();
    await approveProject(api);
    api.clock.advanceTo('2022-06-15T09:00+08:00');
    await api.post(
      `${PROJECT}/contract`,
      {
        contractNumber: 'HT-2022-0001',
        signedOn: '2022-06-15',
        managingBody: { kind: 'agency', name: '示例项目管理中心', contractNumber: 'GL-1' },
      },
      { as: 'commission-officer', ...waiting },
    );
  });
  afterAll(() => api.close());

  async function replay(query = '', path = PROJECT) {
    const { body } = await api.get(`${path}/replay${query}`, { as });
    return body as unknown as { items: readonly ReplayStepView[]; nextCursor: string | null };
  }

  it('tells every step of its history, and how everything stood after the last', async () => {
    const { items, nextCursor } = await replay();
    const history = await api.get(`${PROJECT}/history?limit=500`, { as });
    const entries = history.body['items'] as readonly { position: string }[];

    expect(items.map(({ position }) => position)).toEqual(entries.map(({ position }) => position));
    expect(items.map(({ number }) => number)).toEqual(items.map((_step, index) => index + 1));
    expect(nextCursor).toBeNull();
    expect(items.at(-1)).toMatchObject({
      type: 'ContractSigned',
      sentence: { zh: '签订项目合同书', en: 'Contract signed' },
      recordedLate: false,
      moment: {
        on: '2022-06-15',
        statuses: [
          { noun: 'application', status: 'approved' },
          { noun: 'project', id: 'P-2022-0001', status: 'in-execution' },
        ],
        money: { promised: '3000000.00', committed: '3000000.00', paid: '0.00' },
        duties: [{ kind: 'execution-period', holder: 'unit', status: 'open' }],
        holds: [],
      },
    });
    expect(items.at(-1)?.changed).toContainEqual({
      part: 'status',
      key: 'project:P-2022-0001',
      member: 'status',
      before: 'approved',
      after: 'in-execution',
    });
  });

  it('cites clauses in the words of the text, and explains findings with their numbers', async () => {
    const { items } = await replay();
    const approval = items.find(({ type }) => type === 'ApplicationApproved');

    expect(approval?.clauses).toContainEqual({
      id: 'MH-O2',
      article: '意见 三(一)',
      quote: '给予不超过项目总投资额50%，最高不超过1000万元支持',
    });
    const cap = approval?.findings.find(({ rule }) => rule === 'award-cap');
    expect(cap?.explanation.zh).toContain('核定资助 3,000,000.00 元');
    expect(approval?.facts).toContainEqual({
      name: 'award',
      label: { zh: '资助金额', en: 'Award' },
      told: { zh: '3000000.00', en: '3000000.00' },
      isAmount: true,
    });
  });

  it('is told in parts that are the same as the whole', async () => {
    const whole = await replay();
    const first = await replay('?limit=20');
    const rest = await replay(`?limit=20&cursor=${first.nextCursor}`);

    expect([...first.items, ...rest.items]).toEqual(whole.items);
    expect([first.items.length, rest.nextCursor]).toEqual([20, null]);
  });

  it('is told as it was on a day', async () => {
    const { items } = await replay('?asOf=2022-06-14');

    expect(items.at(-1)?.type).toBe('ProjectOpened');
  });

  it.each([
    ['the office that may read its history', { as: 'supervisor' as const }, 200],
    ['its own unit', { as: 'applicant' as const, actor: UNIT }, 200],
    ['another unit', { as: 'applicant' as const, actor: OTHER_UNIT }, 404],
    ['an expert', { as: 'expert' as const }, 403],
  ])('is told to %s as its history is', async (_who, asking, status) => {
    expect((await api.get(`${PROJECT}/replay`, asking)).status).toBe(status);
    expect((await api.get(`${PROJECT}/history`, asking)).status).toBe(status);
  });

  it.each(['projects', 'applications', 'centres', 'recognitions'])(
    'is unknown under %s nobody knows',
    async (noun) => {
      expect((await api.get(`/api/v1/${noun}/nobody/replay`, { as })).status).toBe(404);
    },
  );
});
