import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { document } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const ceiling = {
  overrideId: 'OV-1',
  policyVersion: 'minhang-2021',
  clause: 'MH-O2',
  rule: 'award-ceiling',
  value: '12000000.00',
  document,
  article: '第八条',
  approver: '王示例',
  effectiveFrom: '2022-03-01',
};

describe('an override over HTTP', () => {
  let api: OpenedApi;
  beforeAll(async () => {
    api = await openedApi();
  });
  afterAll(() => api.close());

  const posted = (body: object) =>
    api.post('/api/v1/policy-overrides', body, { as: 'commission-approver' });

  it.each([
    [{ amount: '12000000.00' }],
    [['12000000.00']],
    [''],
    ['  '],
    ['1'.repeat(101)],
    [1.5],
    [2 ** 53],
    [true],
    [null],
  ])('MH-O7: does not take %j for the value of a parameter', async (value) => {
    const { status, body } = await posted({ ...ceiling, value });
    expect(status).toBe(400);
    expect(body['errors']).toEqual([
      { field: 'value', message: 'must be a text of 1 to 100 characters, or a whole number' },
    ]);
  });

  it.each([
    ['policyVersion', 'minhang-2031'],
    ['clause', 'MH-9.9'],
    ['effectiveFrom', '2022-02-30'],
  ])('names the field %s when it is %s', async (field, value) => {
    const { status, body } = await posted({ ...ceiling, [field]: value });
    expect(status).toBe(400);
    expect(body['errors']).toMatchObject([{ field }]);
  });

  it('takes a text for an amount and a whole number for years', async () => {
    expect(await posted(ceiling)).toMatchObject({ status: 201 });
    const years = {
      ...ceiling,
      overrideId: 'OV-2',
      policyVersion: 'shanghai-2020',
      clause: 'SH-6.2',
      rule: 'utility-model-and-software-years',
      value: 3,
    };
    expect(await posted(years)).toMatchObject({ status: 201 });
  });
});
