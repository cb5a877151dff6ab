import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, publishesCall } from './office/application-case.ts';
import { unitCode } from './office/content.ts';
import { inOffice } from './office/office.ts';

const opinion = (body: string, given: 'pass' | 'fail' = 'pass') => ({
  body,
  opinion: given,
  comment: '符合申报条件',
});

describe('MH-1.4.1: the preliminary review (初审)', () => {
  it(
    'is passed when the commission, the economic commission and the finance bureau all pass it',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('submitted');
      const path = `${application.path}/preliminary-opinions`;

      await office.desk('finance-officer').gives(path, opinion('finance-bureau'));
      await office.desk('economic-officer').gives(path, opinion('economic-commission'));
      expect(await application.stands()).toMatchObject({ status: 'submitted' });

      const last = opinion('science-and-technology-commission');
      await office.desk('commission-officer').gives(path, last);
      expect(await application.stands()).toMatchObject({
        status: 'preliminary-review-passed',
      });
      expect((await application.story()).at(-1)).toMatchObject({
        type: 'PreliminaryReviewPassed',
        clauses: ['MH-1.4.1'],
        basis: [{ rule: 'preliminary-review', verdict: 'passed' }],
      });
    }),
  );

  it(
    'is not passed when one body says no, and the application is refused on it',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('submitted');
      const path = `${application.path}/preliminary-opinions`;
      await office.desk('finance-officer').gives(path, opinion('finance-bureau', 'fail'));

      expect(await application.stands()).toMatchObject({
        status: 'refused',
        refusalStage: 'preliminary-review',
        endReason: 'Not passed in the preliminary review by finance-bureau.',
      });
      const late = opinion('economic-commission');
      expect(await office.desk('economic-officer').isRefused(path, late)).toMatchObject({
        status: 422,
        code: 'APPLICATION.CLOSED',
      });
    }),
  );

  it(
    'has one opinion of each body, given by an officer of that body',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('submitted');
      const path = `${application.path}/preliminary-opinions`;
      const economic = office.desk('economic-officer');

      expect(await economic.isRefused(path, opinion('finance-bureau'))).toMatchObject({
        status: 403,
        code: 'AUTH.NOT_PERMITTED',
      });
      await economic.gives(path, opinion('economic-commission'));
      const changed = opinion('economic-commission', 'fail');
      expect(await economic.isRefused(path, changed)).toMatchObject({
        status: 422,
        code: 'APPLICATION.OPINION_GIVEN',
        clause: 'MH-1.4.1',
      });
    }),
  );

  it(
    'comes before the experts',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('submitted');
      const expert = { expertId: 'expert-1', field: '传感器', unitCreditCode: unitCode(800) };

      const problem = await office
        .desk('commission-officer')
        .isRefused(`${application.path}/experts`, expert);
      expect(problem).toMatchObject({
        status: 422,
        code: 'APPLICATION.NOT_AT_STEP',
        clause: 'MH-1.4.2',
      });
    }),
  );
});
