import { describe, expect, it } from '@jest/globals';
import { handedIn, paper, unitCode } from './office/content.ts';
import { inOffice } from './office/office.ts';
import {
  consultation,
  DEPARTMENTS,
  RecognitionCase,
  recognitionOn,
  sheet,
  transformation,
} from './office/recognition-case.ts';
import { basisOf, clausesOf, lastSaid, typesOf } from './office/recorded.ts';

describe('an application for recognition (高新技术成果转化项目认定)', () => {
  it(
    'SH-5 to SH-10: is refused with every reason at once, and kept',
    inOffice(async (office) => {
      const recognition = new RecognitionCase(office);
      await recognition.applies({
        registeredCity: '苏州市',
        fieldCode: '09',
        rights: [
          {
            kind: 'utility-model',
            number: 'ZL201920000001.X',
            grantedOn: '2020-03-14',
            acquiredBy: 'assignment',
          },
        ],
        excludedKinds: ['mature-product'],
      });

      expect(await typesOf(office, recognition.stream)).toEqual([
        'RecognitionApplied',
        'RecognitionRefused',
      ]);
      const refusal = await recognition.said('RecognitionRefused');
      expect(refusal).toMatchObject({ stage: 'gate' });
      expect(clausesOf(refusal)).toEqual(['SH-5.1', 'SH-6.1', 'SH-6.2', 'SH-8']);
      // Two years before the application of 15 March 2022 begin on 15 March 2020.
      expect(basisOf(refusal)[2]?.facts).toMatchObject({
        utilityModelAndSoftwareFrom: '2020-03-15',
        inAge: [],
      });
    }),
  );

  it(
    'SH-10.1: is sent back for what is missing, and goes on when it is there',
    inOffice(async (office) => {
      const recognition = new RecognitionCase(office);
      await recognition.applies({
        withResearchInstitution: true,
        regulatedKinds: ['medical-device'],
      });
      const missing = ['production-licence', 'technology-contract'];
      expect(await recognition.said('RecognitionReturned')).toMatchObject({
        missingDocuments: missing,
      });

      const completion = `${recognition.path}/completion`;
      const licence = { documents: [handedIn('production-licence')] };
      expect(await recognition.applicant.isRefused(completion, licence)).toMatchObject({
        status: 422,
        code: 'RECOGNITION.STILL_INCOMPLETE',
        clause: 'SH-10.1',
      });
      // The registration of the contract serves in place of the contract.
      const both = ['production-licence', 'technology-contract-registration'].map(handedIn);
      await recognition.applicant.gives(completion, { documents: both });
      await recognition.isRecommended();
      expect(await recognition.said('RecognitionRecommended')).toMatchObject({ round: 1 });
    }),
  );

  it(
    'SH-11.1: goes through the office of its own district, which may refuse it',
    inOffice(async (office) => {
      const recognition = new RecognitionCase(office);
      await recognition.applies();
      const refusal = { opinion: 'refuse', comment: '产品不在营业执照经营范围内' };
      const path = `${recognition.path}/recommendation`;
      expect(await office.desk('district-officer').isRefused(path, refusal)).toMatchObject({
        status: 422,
        code: 'RECOGNITION.OFFICE_OF_ANOTHER_DISTRICT',
        clause: 'SH-11.1',
      });
      await office.desk('commission-officer').gives(path, refusal);
      expect(await recognition.said('RecognitionRefused')).toMatchObject({
        stage: 'district',
        reason: '产品不在营业执照经营范围内',
      });
    }),
  );

  it(
    'SH-10.2: is made by the unit for itself',
    inOffice(async (office) => {
      const stranger = office.desk('applicant', unitCode(2));
      const body = { district: '闵行区', content: transformation(1) };
      expect(await stranger.isRefused('/recognitions', body)).toMatchObject({ status: 403 });
    }),
  );
});

describe('the sample of recommended applications (抽查)', () => {
  it(
    'SH-11.2: is the same for everybody who draws it again, in whatever order',
    inOffice(async (office) => {
      const recognitions = [4, 2, 1, 3].map((unit) => new RecognitionCase(office, unit));
      for (const recognition of recognitions) await recognition.isTakenTo('recommended');
      const candidates = recognitions.map(({ recognitionId }) => recognitionId);
      const draw = { candidates, size: 2, seed: '双色球2022038期' };
      const desk = office.desk('project-centre-officer');
      await desk.gives('/sampling-draws', { drawId: 'draw-1', ...draw });
      const again = { ...draw, candidates: candidates.toSorted() };
      await desk.gives('/sampling-draws', { drawId: 'draw-2', ...again });

      // Drawn once more by a program of its own, from the published description alone.
      const drawn = ['recognition-4', 'recognition-1'];
      const first = await lastSaid(office, 'samplingDraw-draw-1', 'SampleDrawn');
      expect(first).toMatchObject({
        drawn,
        seed: '双色球2022038期',
        algorithm: 'fnv1a-xoshiro128ss-fisher-yates',
      });
      expect(clausesOf(first)).toEqual(['SH-11.2']);
      expect(await lastSaid(office, 'samplingDraw-draw-2', 'SampleDrawn')).toMatchObject({ drawn });
      // What is drawn stays: no other seed is tried under the same id.
      const other = { drawId: 'draw-1', ...draw, seed: '双色球2022039期' };
      expect(await desk.isRefused('/sampling-draws', other)).toMatchObject({
        status: 422,
        code: 'SAMPLING_DRAW.DRAWN_OTHERWISE',
      });
    }),
  );

  it(
    'SH-11.2: sends back to the district what does not conform',
    inOffice(async (office) => {
      const recognition = new RecognitionCase(office);
      await recognition.isTakenTo('recommended');
      const desk = office.desk('project-centre-officer');
      const draw = { drawId: 'draw-1', candidates: ['recognition-1'], size: 1, seed: '20220320' };
      await desk.gives('/sampling-draws', draw);
      const result = { drawId: 'draw-1', result: 'not-conforming', comment: '检测报告与产品不符' };
      await desk.gives(`${recognition.path}/samples`, result);

      expect(await recognition.said('RecognitionSampled')).toMatchObject({
        basis: [{ clause: 'SH-11.2', verdict: 'failed' }],
      });
      const expert = office.desk('expert', 'expert-1');
      expect(await expert.isRefused(`${recognition.path}/reviews`, sheet(true))).toMatchObject({
        status: 422,
        code: 'RECOGNITION.NOT_AT_STEP',
      });
      await recognition.isRecommended('补充检测报告后符合条件');
      expect(await recognition.said('RecognitionRecommended')).toMatchObject({ round: 2 });
      await recognition.isReviewed();
    }),
  );

  it(
    'SH-11.2: is recorded of what was drawn only',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('recommended');
      await new RecognitionCase(office, 2).isTakenTo('recommended');
      const desk = office.desk('project-centre-officer');
      const draw = { drawId: 'draw-1', candidates: ['recognition-2'], size: 1, seed: '20220320' };
      await desk.gives('/sampling-draws', draw);
      const result = { drawId: 'draw-1', result: 'conforming', comment: '一致' };
      expect(await desk.isRefused(`${recognition.path}/samples`, result)).toMatchObject({
        status: 422,
        code: 'RECOGNITION.NOT_DRAWN',
        clause: 'SH-11.2',
      });
    }),
  );
});

describe('the review by experts and the consultation of the departments', () => {
  it(
    'SH-12: gives the means of the sheets, each given by the expert in person',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('recommended');
      const conclusion = `${recognition.path}/review-conclusion`;
      const officer = office.desk('municipal-officer');
      expect(await officer.isRefused(conclusion)).toMatchObject({
        status: 422,
        code: 'RECOGNITION.TOO_FEW_EXPERTS',
        clause: 'SH-12',
      });
      await recognition.isReviewed([true, true, false]);
      await recognition.concludesReview();
      // 0.70, 0.70 and 0.40 are 0.60 on average; 80, 80 and 35 percent are 65.
      expect(await recognition.said('RecognitionReviewConcluded')).toMatchObject({
        round: 'first',
        consensus: 'none',
        contributionCoefficient: '0.60',
        coreValueShare: '65.00',
        experts: ['expert-1', 'expert-2', 'expert-3'],
      });
    }),
  );

  it(
    'SH-12: refuses what all experts are against',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('recommended');
      await recognition.isReviewed([false, false]);
      await recognition.concludesReview();
      expect(await recognition.said('RecognitionRefused')).toMatchObject({
        stage: 'expert-review',
        basis: [{ clause: 'SH-12' }, { clause: 'SH-12', verdict: 'failed' }],
      });
    }),
  );

  it.each(DEPARTMENTS)('SH-13.1: needs four departments, so not without the %s', (absent) =>
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('reviewed');
      const departments = DEPARTMENTS.filter((name) => name !== absent);
      office.comesTo('2022-04-20T10:00+08:00');
      expect(
        await office
          .desk('municipal-officer')
          .isRefused(`${recognition.path}/consultation`, consultation({ departments })),
      ).toMatchObject({
        status: 422,
        code: 'RECOGNITION.DEPARTMENTS_MISSING',
        clause: 'SH-13.1',
        facts: { missing: [absent] },
      });
    })(),
  );

  it(
    'SH-13.2: has experts review again what neither they nor the departments could settle',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('recommended');
      await recognition.isReviewed([true, false]);
      await recognition.concludesReview();
      await recognition.isConsultedOn({ outcome: 'undetermined' });
      expect(clausesOf(await recognition.said('RecognitionConsulted'))).toContain('SH-13.2');

      await recognition.isReviewed([true, true, false]);
      await recognition.concludesReview();
      expect(await recognition.said('RecognitionReviewConcluded')).toMatchObject({
        round: 'second',
        consensus: 'in-favour',
        contributionCoefficient: '0.60',
        coreValueShare: '65.00',
      });
      await recognition.isNoticed();
      await recognition.isRecognised();
      expect(await recognition.said('ProjectRecognised')).toMatchObject({
        contributionCoefficient: '0.60',
        coreValueShare: '65.00',
      });
    }),
  );

  it(
    'SH-13.2: leaves nothing open where the experts agreed',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('reviewed');
      office.comesTo('2022-04-20T10:00+08:00');
      const open = consultation({ outcome: 'undetermined' });
      const path = `${recognition.path}/consultation`;
      expect(await office.desk('municipal-officer').isRefused(path, open)).toMatchObject({
        status: 422,
        code: 'RECOGNITION.CONSENSUS_LEAVES_NOTHING_OPEN',
        clause: 'SH-13.2',
      });
    }),
  );
});

describe('the public notice (公示) and objections', () => {
  it(
    'SH-14.1: is up for five working days, over a holiday and a made-up Saturday',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('noticed');
      // 29 April; 5, 6 and 7 May, a Saturday worked for 五一; 9 May.
      expect(await recognition.said('PublicNoticePublished')).toMatchObject({
        firstDay: '2022-04-29',
        lastDay: '2022-05-09',
      });

      office.comesTo('2022-05-10T09:00+08:00');
      const path = `${recognition.path}/recognition`;
      const officer = office.desk('municipal-officer');
      expect(await officer.isRefused(path, recognitionOn('2022-05-09'))).toMatchObject({
        status: 422,
        code: 'RECOGNITION.NOTICE_NOT_OVER',
        clause: 'SH-14.1',
      });
      await officer.gives(path, recognitionOn('2022-05-10'));
    }),
  );

  const OBJECTION = { objectionId: 'objection-1', subject: '核心专利权属有争议' };
  const document = paper('沪科复〔2022〕2号', '2022-05-12');

  it(
    'SH-14.2: an objection blocks, and disqualifies when it is upheld',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('noticed');
      office.comesTo('2022-05-12T09:00+08:00');
      const officer = office.desk('municipal-officer');
      const objections = `${recognition.path}/objections`;
      const late = { ...OBJECTION, raisedOn: '2022-05-10' };
      expect(await officer.isRefused(objections, late)).toMatchObject({
        status: 422,
        code: 'RECOGNITION.OBJECTION_OUT_OF_TIME',
        clause: 'SH-14.2',
      });
      await officer.gives(objections, { ...OBJECTION, raisedOn: '2022-05-09' });
      expect(
        await officer.isRefused(`${recognition.path}/recognition`, recognitionOn('2022-05-12')),
      ).toMatchObject({
        status: 422,
        code: 'RECOGNITION.OBJECTION_OPEN',
        clause: 'SH-14.2',
        facts: { open: ['objection-1'] },
      });

      const review = { result: 'upheld', findings: '权属争议属实', document };
      await officer.gives(`${objections}/objection-1/review`, review);
      expect(await recognition.said('RecognitionRefused')).toMatchObject({
        stage: 'public-notice',
        basis: [{ clause: 'SH-14.2', verdict: 'failed', facts: { upheld: ['objection-1'] } }],
      });
    }),
  );

  it(
    'SH-14.2: an objection that is dismissed does not stand in the way',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('noticed');
      office.comesTo('2022-05-12T09:00+08:00');
      const officer = office.desk('municipal-officer');
      const objections = `${recognition.path}/objections`;
      await officer.gives(objections, { ...OBJECTION, raisedOn: '2022-05-07' });
      const review = { result: 'dismissed', findings: '未发现权属争议', document };
      await officer.gives(`${objections}/objection-1/review`, review);
      await recognition.isRecognised('2022-05-12');
      expect(clausesOf(await recognition.said('ProjectRecognised'))).toEqual([
        'SH-14.1',
        'SH-14.2',
        'SH-5.2',
        'SH-18.3',
        'SH-9',
        'SH-15',
        'SH-16',
      ]);
    }),
  );

  it(
    'SH-5.2: a violation that comes on record before recognition stands against it',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('noticed');
      office.comesTo('2022-05-12T09:00+08:00');
      await office.desk('credit-officer').gives(`/credit/units/${unitCode(1)}/violations`, {
        violationId: 'violation-1',
        kind: 'quality',
        occurredOn: '2021-11-01',
        decidedOn: '2022-05-11',
        note: '产品质量事故',
        document: paper('沪市监罚〔2022〕40号', '2022-05-11'),
      });
      expect(
        await office
          .desk('municipal-officer')
          .isRefused(`${recognition.path}/recognition`, recognitionOn('2022-05-12')),
      ).toMatchObject({ status: 422, code: 'RECOGNITION.CREDIT_NOT_GOOD', clause: 'SH-5.2' });
    }),
  );
});
