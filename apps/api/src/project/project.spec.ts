import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approveProject } from '../specs/approved-project.ts';
import { UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const PROJECT = '/api/v1/projects/P-2022-0001';
const as = 'finance-officer';
const waiting = { headers: { prefer: 'wait=5' } };

describe('an approved project over HTTP', () => {
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

  it('stands where its last event left it', async () => {
    const { status, body } = await api.get(PROJECT, { as });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'in-execution',
      award: '3000000.00',
      contractNumber: 'HT-2022-0001',
      holds: [],
    });
  });

  it.each([
    ['0', 'ProjectOpened', 'approved'],
    ['1', 'ContractSigned', 'executing'],
    ['99', 'ContractSigned', 'executing'],
    ['2022-06-14', 'ProjectOpened', 'approved'],
    ['2022-06-15', 'ContractSigned', 'executing'],
  ])('stood, at %s, where %s left it: %s', async (at, lastEvent, status) => {
    const { body } = await api.get(`${PROJECT}?at=${at}`, { as });

    expect(body).toMatchObject({
      lastEvent,
      state: { status, dossier: { balances: { committed: '3000000.00' } } },
    });
  });

  it('was not there before it was opened', async () => {
    expect((await api.get(`${PROJECT}?at=2022-02-28`, { as })).status).toBe(404);
  });

  it('has its money in the ledger, balances and postings', async () => {
    const { body } = await api.get(`${PROJECT}/ledger`, { as });

    expect(body).toMatchObject({
      balances: { committed: '3000000.00', paid: '0.00' },
      postings: {
        items: [
          {
            type: 'FundsCommitted',
            debitAccount: 'committed',
            creditAccount: 'available',
            amount: '3000000.00',
          },
        ],
        nextCursor: null,
      },
    });
  });

  it('tells its story from the application on, in parts', async () => {
    const types: string[] = [];
    let cursor: unknown = '';
    while (typeof cursor === 'string') {
      const next = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await api.get(`${PROJECT}/history?limit=10${next}`, { as });
      types.push(...(body['items'] as { type: string }[]).map(({ type }) => type));
      cursor = body['nextCursor'];
    }

    // 1 submission, 1 paper copy, 3 opinions and that they pass, 5 experts, 5 scores, 1 conclusion,
    // 1 consent, 1 approval begun, claim taken, funds committed, 1 approval given, project opened,
    // contract signed.
    expect(types).toHaveLength(24);
    expect([types.at(0), types.at(-1)]).toEqual(['ApplicationSubmitted', 'ContractSigned']);
  });

  it('tells its story as it was on a day, and by whom', async () => {
    const { body } = await api.get(`${PROJECT}/history?asOf=2022-06-14&limit=500`, { as });
    const items = body['items'] as { type: string; actor: object }[];

    expect(items.map(({ type }) => type)).not.toContain('ContractSigned');
    expect(items.find(({ type }) => type === 'ApprovalInitiated')?.actor).toEqual({
      id: 'commission-approver',
      role: 'commission-approver',
    });
  });

  it('is listed for its unit and for the offices, and for nobody else', async () => {
    const listed = async (asking: Parameters<OpenedApi['get']>[1], query = '') =>
      ((await api.get(`/api/v1/projects${query}`, asking)).body['items'] as unknown[]).length;

    expect(await listed({ as })).toBe(1);
    expect(await listed({ as }, '?status=completed')).toBe(0);
    expect(await listed({ as }, '?held=false&fundId=F12-2022')).toBe(1);
    expect(await listed({ as: 'applicant', actor: UNIT })).toBe(1);
    expect(await listed({ as: 'applicant', actor: '91350100M000100Y44' })).toBe(0);
    expect(
      await listed({ as: 'applicant', actor: '91350100M000100Y44' }, `?creditCode=${UNIT}`),
    ).toBe(0);
  });

  it.each(['', '/history', '?at=0'])('is hidden from another unit: %s', async (rest) => {
    const other = { as: 'applicant', actor: '91350100M000100Y44' } as const;
    expect((await api.get(`${PROJECT}${rest}`, other)).status).toBe(404);
    expect((await api.get(`${PROJECT}${rest}`, { as: 'applicant', actor: UNIT })).status).toBe(200);
  });

  it('cannot be paid while it is held', async () => {
    const hold = { holdId: 'H-1', ground: 'notice-objection', sourceId: 'O-1', clause: 'MH-1.4.4' };
    await api.post(`${PROJECT}/holds`, hold, { as: 'supervisor', ...waiting });
    const request = { disbursementId: 'T-1', tranche: 'first' };
    await api.post(`${PROJECT}/tranches`, request, { as: 'commission-officer' });
    const authorise = () =>
      api.post(
        `${PROJECT}/tranches/T-1/authorisation`,
        {},
        {
          as: 'finance-approver',
          actor: 'another-person',
        },
      );
    expect(await authorise()).toMatchObject({ status: 422, body: { code: 'PROJECT.ON_HOLD' } });

    await api.post(`${PROJECT}/holds/H-1/release`, { reason: '异议不成立' }, { as: 'supervisor' });
    expect((await authorise()).status).toBe(201);
  });
});
