import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approveProject } from '../specs/approved-project.ts';
import { UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const ANOTHER_UNIT = '91310112000000000X';
const AUDITOR = { as: 'auditor' } as const;
const OWN = { as: 'applicant', actor: UNIT } as const;

describe('the search over HTTP', () => {
  let api: OpenedApi;
  beforeAll(async () => {
    api = await openedApi();
    await approveProject(api);
  });
  afterAll(() => api.close());

  const found = async (query: string, asking: Parameters<OpenedApi['get']>[1]) => {
    const { body } = await api.get(`/api/v1/search?${query}`, asking);
    return (body['items'] as readonly { kind: string; id: string }[]).map(
      ({ kind, id }) => `${kind} ${id}`,
    );
  };

  it('finds by initials what is Chinese: 面向高端芯片的键合设备', async () => {
    expect(await found('text=mxgdxp', AUDITOR)).toEqual([
      'project P-2022-0001',
      'application A-2022-0001',
    ]);
    expect(await found('text=mxgdxp&kind=application', AUDITOR)).toEqual([
      'application A-2022-0001',
    ]);
  });

  it('goes on from part to part', async () => {
    const { body } = await api.get('/api/v1/search?text=mxgdxp&limit=1', AUDITOR);
    const next = String(body['nextCursor']);
    expect(await found(`text=mxgdxp&limit=1&cursor=${next}`, AUDITOR)).toEqual([
      'application A-2022-0001',
    ]);
  });

  it('finds for a unit what is its own, and for a role what it may read', async () => {
    expect(await found('text=mxgdxp', OWN)).toHaveLength(2);
    expect(await found('text=mxgdxp', { as: 'applicant', actor: ANOTHER_UNIT })).toEqual([]);
    expect(await found('text=mxgdxp', { as: 'expert' })).toEqual(['application A-2022-0001']);
    expect(await found('text=mxgdxp', { as: 'municipal-officer' })).toEqual([]);
    expect(await api.get('/api/v1/search?text=a', { as: 'importer' })).toMatchObject({
      status: 403,
    });
  });

  it('narrows a register, for an applicant to its own as well', async () => {
    const asked = encodeURIComponent('键合设备');
    const path = `/api/v1/applications?text=${asked}`;
    expect((await api.get(path, AUDITOR)).body['items']).toHaveLength(1);
    const asStranger = { as: 'applicant', actor: ANOTHER_UNIT } as const;
    expect((await api.get(path, asStranger)).body['items']).toEqual([]);
  });

  it.each(['search', 'applications', 'projects', 'centres', 'recognitions'])(
    'refuses to look for nothing in %s, and says what to give',
    async (list) => {
      const answer = await api.get(`/api/v1/${list}?text=${encodeURIComponent('——')}`, AUDITOR);
      expect(answer).toMatchObject({
        status: 400,
        body: {
          errors: [
            {
              field: 'text',
              message: 'must have a letter, a character or a digit to look for',
            },
          ],
        },
      });
    },
  );
});
