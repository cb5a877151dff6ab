import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiOf } from '../open-api.ts';
import { callBody, UNIT } from '../specs/bodies.ts';
import { exampleBody } from '../specs/examples.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const ANOTHER_UNIT = '91310112000000000X';
const septemberCall = {
  ...callBody,
  callId: '2022-0001',
  programme: 'national-municipal-centre',
  opensAt: '2022-09-01T09:00+08:00',
  closesAt: '2022-09-30T17:00+08:00',
};

describe('R&D centres over HTTP', () => {
  let api: OpenedApi;
  let document: OpenAPIObject;
  beforeAll(async () => {
    api = await openedApi();
    document = openApiOf(api.app);
  });
  afterAll(() => api.close());

  const example = (path: string) => exampleBody(document, path) as Record<string, unknown>;

  it('are applied for by the host itself', async () => {
    const body = example('/api/v1/centres');
    const asStranger = { as: 'applicant', actor: ANOTHER_UNIT } as const;
    expect(await api.post('/api/v1/centres', body, asStranger)).toMatchObject({ status: 403 });
  });

  it('are applied for under a call there is', async () => {
    const asHost = { as: 'applicant', actor: UNIT } as const;
    const body = example('/api/v1/centres');
    expect(await api.post('/api/v1/centres', body, asHost)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'callId' }] },
    });
    const asOfficer = { as: 'commission-officer' } as const;
    expect(await api.post('/api/v1/calls', septemberCall, asOfficer)).toMatchObject({
      status: 201,
    });
    expect(await api.post('/api/v1/centres', body, asHost)).toMatchObject({ status: 201 });
  });

  it('are reviewed by the expert who asks, and no other is taken from the body', async () => {
    const path = '/api/v1/centres/{centreId}/reviews';
    const body = { ...example(path), expertId: 'E-2' };
    const asExpert = { as: 'expert', actor: 'E-1' } as const;
    expect(await api.post('/api/v1/centres/RC-1/reviews', body, asExpert)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'expertId', message: 'is not a field of this request' }] },
    });
  });

  it('are not to be found where none was applied for', async () => {
    const path = '/api/v1/centres/{centreId}/plaque';
    const asOfficer = { as: 'commission-officer' } as const;
    const answer = await api.post('/api/v1/centres/RC-404/plaque', example(path), asOfficer);
    expect(answer).toMatchObject({ status: 404, body: { code: 'CENTRE.NOT_APPLIED' } });
  });
});
