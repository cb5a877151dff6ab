import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, appropriates, publishesCall } from './office/application-case.ts';
import { unitCode } from './office/content.ts';
import { records } from './office/municipal-award.ts';
import { inOffice } from './office/office.ts';

describe('all known public money of a unit', () => {
  it(
    'is listed with its sources, and a required match is not counted twice (MH-2.2.2)',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      await application.approves('3000000.00');
      await records(office, {
        creditCode: unitCode(1),
        title: '柔性电子皮肤',
        requiresMatchingOf: 'app-1',
      });
      const regrant = {
        level: 'district',
        source: 'minhang-list',
        awardNumber: 'MH-1',
        amount: '3000000.00',
      };
      await records(
        office,
        { ...regrant, creditCode: unitCode(1), title: '配套', requiredMatchOf: 'app-1' },
        'mh-1',
      );
      await records(
        office,
        { title: '高通量测序仪研制', leader: '王示范', amount: '500000.00' },
        'sh-3',
      );
      const money = await office.desk('auditor').reads(`/units/${unitCode(1)}/public-money`);
      expect(money).toMatchObject({
        unitNames: ['闵行示例1号智能科技有限公司'],
        district: [
          { applicationId: 'app-1', projectId: 'project-1', award: '3000000.00', paid: '0.00' },
        ],
        others: [
          { awardId: 'sh-22511100100', knownBy: 'credit-code', counted: true, relatedTo: 'app-1' },
          { awardId: 'mh-1', counted: false },
          { awardId: 'sh-3', knownBy: 'unit-name', counted: true, relatedTo: null },
        ],
        totals: {
          districtAwarded: '3000000.00',
          districtPaid: '0.00',
          othersByCreditCode: '800000.00',
          othersByUnitName: '500000.00',
          toldTwice: 1,
          withoutAmount: 0,
        },
      });
      const path = `/units/${unitCode(1)}/public-money`;
      const asked = { method: 'GET', path } as const;
      expect((await office.desk('applicant', unitCode(1)).asks(asked)).status).toBe(200);
      expect((await office.desk('applicant', unitCode(2)).asks(asked)).status).toBe(404);
    }),
  );
});
