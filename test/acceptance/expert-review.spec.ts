import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, publishesCall, scoreSheet } from './office/application-case.ts';
import { unitCode } from './office/content.ts';
import { inOffice } from './office/office.ts';

const expertOf = (over: object) => ({
  expertId: 'expert-1',
  field: '传感器',
  unitCreditCode: unitCode(800),
  ...over,
});

describe('the expert review (专家评审)', () => {
  it(
    'MH-1.4.2, MH-1.4.3: is concluded on five experts of the field, with their average',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('expert-review');
      await application.isScored([85, 80, 90, 75, 85]);
      await application.concludesReview();

      expect(await application.stands()).toMatchObject({
        status: 'recommended',
        expertCount: 5,
        averageScore: '83.00',
      });
    }),
  );

  it(
    'MH-1.4.2: is not concluded on four',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('expert-review');
      await application.isScored([85, 80, 90, 75]);

      const path = `${application.path}/expert-review/conclusion`;
      expect(await office.desk('commission-officer').isRefused(path)).toMatchObject({
        status: 422,
        code: 'APPLICATION.TOO_FEW_EXPERTS',
        clause: 'MH-1.4.2',
        facts: { counted: 4, required: 5 },
      });
    }),
  );

  it(
    'MH-1.4.2: does not count an expert who stepped back, whatever the score was',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('expert-review');
      await application.isScored([100, 80, 80, 80, 80]);
      const recusal = { reason: '与申报单位存在合作关系' };
      await office
        .desk('expert', 'expert-1')
        .gives(`${application.path}/experts/expert-1/recusal`, recusal);

      const path = `${application.path}/expert-review/conclusion`;
      expect(await office.desk('commission-officer').isRefused(path)).toMatchObject({
        facts: { counted: 4, recused: ['expert-1'] },
      });
      await application.assigns('expert-6', 5);
      await application.scores('expert-6', 80);
      await application.concludesReview();
      expect(await application.stands()).toMatchObject({ averageScore: '80.00' });
    }),
  );

  it.each([
    ['of another field', expertOf({ field: '生物医药' }), 'APPLICATION.EXPERT_NOT_OF_FIELD'],
    [
      'of the lead unit',
      expertOf({ unitCreditCode: unitCode(1) }),
      'APPLICATION.EXPERT_IN_CONFLICT',
    ],
    [
      'of a unit that takes part',
      expertOf({ unitCreditCode: unitCode(900) }),
      'APPLICATION.EXPERT_IN_CONFLICT',
    ],
  ])('MH-1.4.2: is not given to an expert %s', (_whose, expert, code) =>
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('expert-review');

      const officer = office.desk('commission-officer');
      expect(await officer.isRefused(`${application.path}/experts`, expert)).toMatchObject({
        status: 422,
        code,
        clause: 'MH-1.4.2',
      });
    })(),
  );

  it(
    'MH-1.4.3: weighs the criteria as the call says, and keeps a score that was corrected',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('expert-review');
      await application.assigns('expert-1');
      const expert = office.desk('expert', 'expert-1');
      const scores = { regionalBenefit: 90, advancement: 80, foresight: 70, applicability: 65 };
      await expert.gives(`${application.path}/scores`, { scores, opinion: '可行' });
      await expert.gives(`${application.path}/score-corrections`, {
        scores: { ...scores, applicability: 85 },
        opinion: '可行',
        reason: '录入错误',
      });

      // 40 % of 90, 30 % of 80, 10 % of 70, 20 % of 65: 36 + 24 + 7 + 13; then 20 % of 85 is 17.
      const scored = (await application.story()).slice(-2);
      expect(scored).toMatchObject([
        { type: 'ScoreRecorded', facts: { weightedScore: '80.00' } },
        { type: 'ScoreCorrected', facts: { weightedScore: '84.00', reason: '录入错误' } },
      ]);
    }),
  );

  it(
    'MH-1.4.3: takes a score from the expert in person, once',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('expert-review');
      await application.assigns('expert-1');
      await application.scores('expert-1', 80);

      const path = `${application.path}/scores`;
      const again = await office.desk('expert', 'expert-1').isRefused(path, scoreSheet(81));
      expect(again).toMatchObject({ code: 'APPLICATION.SCORE_RECORDED', clause: 'MH-1.4.3' });
      const other = await office.desk('expert', 'expert-2').isRefused(path, scoreSheet(81));
      expect(other).toMatchObject({ code: 'APPLICATION.EXPERT_NOT_ASSIGNED' });
    }),
  );

  it(
    'MH-1.4.3: refuses an application whose average is below what the call recommends from',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('expert-review');
      await application.isScored([75, 75, 75, 75, 74]);
      await application.concludesReview();

      expect(await application.stands()).toMatchObject({
        status: 'refused',
        refusalStage: 'expert-review',
        averageScore: '74.80',
      });
    }),
  );
});
