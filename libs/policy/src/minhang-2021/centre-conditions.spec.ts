import { describe, expect, it } from '@jest/globals';
import { calendarDate, instant, UnpublishedCalendarYear, yuan } from '@grants/kernel';
import type {
  CentreFacts,
  CentreHostFacts,
  CentreLevel,
  CentreProgramme,
  SuperiorRecognitionFacts,
} from '../chapters/centre-conditions.ts';
import {
  hasRegisteredTown,
  isEligibleHost,
  isFirstAward,
  isJointOperationWellFormed,
  isOpenToHost,
  isRecognisedAndAccepted,
} from './centre-applicant.ts';
import {
  centreReviewDueOn,
  isCallOfLevel,
  isInApplicationMonth,
  isWithinCentreCall,
} from './centre-call.ts';
import { centreFindings } from './centre-conditions.ts';
import { isCentreChecklistComplete } from './centre-documents.ts';
import { TOWNS } from './towns.ts';

const day = calendarDate;

const HOST: CentreHostFacts = {
  creditCode: 'A',
  kind: 'enterprise',
  highTechEnterprise: true,
  registeredDistrict: '闵行区',
  town: '浦江镇',
};
const RECOGNITION: SuperiorRecognitionFacts = {
  recognisedBy: 'municipal-commission',
  recognitionDocument: '沪科〔2019〕101号',
  recognisedOn: day('2019-03-01'),
  acceptanceDocument: '沪科〔2022〕77号',
  acceptedOn: day('2022-06-01'),
};
const MUNICIPAL: CentreFacts = {
  submittedAt: instant('2022-09-15T10:00+08:00'),
  call: {
    programme: 'national-municipal-centre',
    opensAt: instant('2022-09-01T09:00+08:00'),
    closesAt: instant('2022-09-30T17:00+08:00'),
    withdrawn: false,
  },
  level: 'municipal',
  kind: 'engineering-technology-research-centre',
  host: HOST,
  partnerCreditCodes: ['B'],
  previousYearResearchExpense: yuan('10000000'),
  superiorRecognition: RECOGNITION,
  documentKinds: [
    'policy-application-form',
    'recognition-and-acceptance-evidence',
    'research-expense-audit-report',
  ],
  awardedCentreIds: [],
  credit: { bans: [], revision: 'none' },
};

describe('MH-2.1.0: who can apply', () => {
  it.each<[string, Partial<CentreHostFacts>, string]>([
    ['a high-tech enterprise', {}, 'passed'],
    ['an enterprise that is not high-tech', { highTechEnterprise: false }, 'failed'],
    ['a university', { kind: 'university', highTechEnterprise: false }, 'passed'],
    ['a research institute', { kind: 'research-institute', highTechEnterprise: false }, 'passed'],
    [
      'a civil non-enterprise',
      { kind: 'civil-non-enterprise', highTechEnterprise: false },
      'passed',
    ],
    ['a public institution', { kind: 'public-institution' }, 'failed'],
    ['a university of 徐汇区', { kind: 'university', registeredDistrict: '徐汇区' }, 'failed'],
  ])('%s', (_what, over, verdict) => {
    expect(isEligibleHost({ ...HOST, ...over })).toMatchObject({
      rule: 'centre-host',
      clause: 'MH-2.1.0',
      verdict,
      facts: { requiredDistrict: '闵行区' },
    });
  });

  it.each<[readonly string[], string, readonly string[]]>([
    [[], 'passed', []],
    [['B', 'C'], 'passed', []],
    [['B', 'A'], 'failed', ['A']],
    [['B', 'B'], 'failed', ['B']],
  ])('with the partners %j: %s', (partners, verdict, namedTwice) => {
    expect(isJointOperationWellFormed('A', partners)).toMatchObject({
      clause: 'MH-2.1.0',
      verdict,
      facts: { namedTwice },
    });
  });
});

describe('MH-2.1.1: recognised and accepted by the body of its level', () => {
  const looked = (over: Partial<SuperiorRecognitionFacts>, level: CentreLevel = 'municipal') =>
    isRecognisedAndAccepted({
      ...MUNICIPAL,
      level,
      superiorRecognition: { ...RECOGNITION, ...over },
    });

  it.each<[CentreLevel, string, string]>([
    ['municipal', 'municipal-commission', 'passed'],
    ['municipal', 'ministry-of-science-and-technology', 'failed'],
    ['national', 'ministry-of-science-and-technology', 'passed'],
    ['national', 'municipal-commission', 'failed'],
  ])('%s by %s: %s', (level, recognisedBy, verdict) => {
    expect(looked({ recognisedBy }, level)).toMatchObject({ clause: 'MH-2.1.1', verdict });
  });

  it.each<[string, Partial<SuperiorRecognitionFacts>, string]>([
    ['accepted on the day it was recognised', { acceptedOn: day('2019-03-01') }, 'passed'],
    ['accepted before it was recognised', { acceptedOn: day('2019-02-28') }, 'failed'],
    ['accepted on the day it applies', { acceptedOn: day('2022-09-15') }, 'passed'],
    ['to be accepted after it applies', { acceptedOn: day('2022-09-16') }, 'failed'],
    ['without a recognition document', { recognitionDocument: ' ' }, 'failed'],
    ['without an acceptance document', { acceptanceDocument: '' }, 'failed'],
  ])('%s', (_what, over, verdict) => {
    expect(looked(over).verdict).toBe(verdict);
  });

  it('fails when no recognition is stated', () => {
    const { superiorRecognition: _none, ...without } = MUNICIPAL;
    expect(isRecognisedAndAccepted(without)).toMatchObject({
      verdict: 'failed',
      facts: { stated: false, requiredBody: 'municipal-commission' },
    });
  });
});

describe('MH-2.2.1, MH-2.2.3: an award is given once', () => {
  it.each<[CentreLevel, readonly string[], string, string]>([
    ['municipal', [], 'MH-2.2.1', 'passed'],
    ['national', ['C-0'], 'MH-2.2.1', 'failed'],
    ['district', ['C-0'], 'MH-2.2.3', 'failed'],
  ])('%s after %j', (level, awarded, clause, verdict) => {
    expect(isFirstAward(level, awarded)).toMatchObject({ clause, verdict });
  });
});

describe('MH-2.3.1, MH-2.3.5: calls and their months', () => {
  it.each<[CentreLevel, string, string, string]>([
    ['national', 'national-municipal-centre', 'MH-2.3.1', 'passed'],
    ['municipal', 'national-municipal-centre', 'MH-2.3.1', 'passed'],
    ['municipal', 'district-centre', 'MH-2.3.1', 'failed'],
    ['district', 'district-centre', 'MH-2.3.5', 'passed'],
    ['district', 'key-core-technology', 'MH-2.3.5', 'failed'],
  ])('a %s centre under a call of %s', (level, programme, clause, verdict) => {
    expect(isCallOfLevel(level, programme)).toMatchObject({ clause, verdict });
  });

  it.each<[CentreProgramme, string, string, string]>([
    ['national-municipal-centre', '2022-09-01', '2022-09-30', 'passed'],
    ['national-municipal-centre', '2022-08-31', '2022-09-30', 'failed'],
    ['national-municipal-centre', '2022-09-01', '2022-10-01', 'failed'],
    ['national-municipal-centre', '2022-09-01', '2023-09-30', 'failed'],
    ['district-centre', '2022-05-01', '2022-05-31', 'passed'],
    ['district-centre', '2022-04-30', '2022-05-31', 'failed'],
    ['district-centre', '2022-05-01', '2022-06-01', 'failed'],
    ['district-centre', '2022-09-01', '2022-09-30', 'failed'],
  ])('a call of %s from %s to %s: %s', (programme, opensOn, closesOn, verdict) => {
    expect(
      isInApplicationMonth({ programme, opensOn: day(opensOn), closesOn: day(closesOn) }),
    ).toMatchObject({
      rule: 'application-month',
      clause: programme === 'district-centre' ? 'MH-2.3.5' : 'MH-2.3.1',
      verdict,
    });
  });

  it.each([
    // September 2022: the holiday is 1 to 7 October, 8 and 9 October are made up, so the days are
    // 8 to 14 October (7), 17 to 21 (12), 24 to 28 (17), 31 October, 1 and 2 November.
    ['2022-09-30', '2022-11-02'],
    // May 2022: 1 and 2 June, 3 June is the holiday; 6 to 10 (7), 13 to 17 (12), 20 to 24 (17), 27
    // to 29 June.
    ['2022-05-31', '2022-06-29'],
  ])('MH-2.3.1, MH-2.3.5: a review of a call closed on %s is due on %s', (closesOn, due) => {
    expect(centreReviewDueOn(day(closesOn))).toBe(due);
  });

  it('MH-2.3.1: is never guessed beyond the official calendar', () => {
    expect(() => centreReviewDueOn(day('2099-09-30'))).toThrow(UnpublishedCalendarYear);
  });

  it.each([
    ['2022-09-01T08:59:59.999+08:00', false, 'failed'],
    ['2022-09-01T09:00+08:00', false, 'passed'],
    ['2022-09-30T17:00+08:00', false, 'passed'],
    ['2022-09-30T17:00:00.001+08:00', false, 'failed'],
    ['2022-09-15T10:00+08:00', true, 'failed'],
  ])('submitted at %s, withdrawn %s: %s', (moment, withdrawn, verdict) => {
    const call = { ...MUNICIPAL.call, withdrawn };
    expect(isWithinCentreCall(instant(moment), call, 'municipal')).toMatchObject({
      rule: 'call-window',
      clause: 'MH-2.3.1',
      verdict,
    });
  });
});

describe('MH-2.3.2: the documents of a national or municipal centre', () => {
  it.each<[readonly string[], string, readonly string[]]>([
    [MUNICIPAL.documentKinds, 'passed', []],
    [['other'], 'needs-evidence', MUNICIPAL.documentKinds],
    [MUNICIPAL.documentKinds.slice(0, 2), 'needs-evidence', ['research-expense-audit-report']],
  ])('%j: %s', (documentKinds, verdict, missing) => {
    expect(
      isCentreChecklistComplete({ level: 'national', hostKind: 'enterprise', documentKinds }),
    ).toMatchObject({ rule: 'centre-checklist', clause: 'MH-2.3.2', verdict, facts: { missing } });
  });
});

describe('MH-2.3.4: the documents of a district centre', () => {
  const OF_ALL = [
    'registration-certificate',
    'annual-audit-report',
    'research-expense-audit-report',
    'intellectual-property-evidence',
    'standards-and-quality-evidence',
    'undertaken-projects-evidence',
    'staff-and-equipment-list',
  ];
  const OF_ENTERPRISES = [
    'enterprise-certificates',
    'transformation-certificate',
    'public-credit-report',
  ];

  it.each<[string, readonly string[], string, readonly string[]]>([
    ['enterprise', [...OF_ALL, ...OF_ENTERPRISES], 'passed', []],
    ['enterprise', OF_ALL, 'needs-evidence', OF_ENTERPRISES],
    ['university', OF_ALL, 'passed', []],
    ['university', [], 'needs-evidence', OF_ALL],
  ])('a %s with %j', (hostKind, documentKinds, verdict, missing) => {
    expect(isCentreChecklistComplete({ level: 'district', hostKind, documentKinds })).toMatchObject(
      { clause: 'MH-2.3.4', verdict, facts: { missing } },
    );
  });
});

describe('MH-2.3.3: the town of the registered address', () => {
  it.each<[string | undefined, string]>([
    ['浦江镇', 'passed'],
    ['浦锦街道', 'passed'],
    ['莘庄工业区', 'passed'],
    ['莘庄', 'failed'],
    ['徐家汇街道', 'failed'],
    [undefined, 'failed'],
  ])('%s: %s', (town, verdict) => {
    expect(hasRegisteredTown(town)).toMatchObject({ clause: 'MH-2.3.3', verdict });
  });

  it('is one of nine towns, four sub-districts and an industrial zone', () => {
    expect(TOWNS.names.filter((name) => name.endsWith('镇'))).toHaveLength(9);
    expect(TOWNS.names.filter((name) => name.endsWith('街道'))).toHaveLength(4);
    expect(new Set(TOWNS.names).size).toBe(14);
  });
});

describe('SH-18.3: a ban that names the programme closes it to the host', () => {
  const ban = {
    banId: 'B-1',
    clause: 'SH-18.3' as const,
    firstDay: day('2021-03-15'),
    lastDay: day('2024-03-14'),
  };

  it.each([
    ['2021-03-14', 'passed'],
    ['2021-03-15', 'failed'],
    ['2024-03-14', 'failed'],
    ['2024-03-15', 'passed'],
  ])('on %s: %s', (onDay, verdict) => {
    const facts = { bans: [ban], revision: 3, onDay: day(onDay) };
    expect(isOpenToHost(facts)).toMatchObject({ rule: 'no-centre-ban', verdict });
  });

  it('and the finding tells its clause, its days and the way it came', () => {
    const inherited = {
      ...ban,
      originCreditCode: 'A0',
      path: [{ linkId: 'L-1', kind: 'merger' }],
    };
    const facts = { bans: [inherited], revision: 3, onDay: day('2022-09-15') };
    expect(isOpenToHost(facts).facts).toEqual({
      recordRevision: 3,
      onDay: '2022-09-15',
      bans: [inherited],
    });
  });
});

describe('MH-2.1, MH-2.3: every condition together', () => {
  it('passes a municipal centre that meets them, on conditions of its level alone', () => {
    expect(centreFindings(MUNICIPAL).map(({ clause, verdict }) => [clause, verdict])).toEqual([
      ['MH-O6', 'passed'],
      ['MH-2.3.1', 'passed'],
      ['MH-2.3.1', 'passed'],
      ['MH-2.1.0', 'passed'],
      ['MH-2.1.0', 'passed'],
      ['SH-18.3', 'passed'],
      ['MH-2.1.1', 'passed'],
      ['MH-2.2.1', 'passed'],
      ['MH-2.3.2', 'passed'],
    ]);
  });

  it('looks at each whether or not another failed, a district centre without figures', () => {
    const { superiorRecognition: _none, ...facts } = MUNICIPAL;
    const { town: _town, ...host } = { ...HOST, highTechEnterprise: false };
    const findings = centreFindings({
      ...facts,
      level: 'district',
      host,
      submittedAt: instant('2023-12-10T00:00+08:00'),
      awardedCentreIds: ['C-0'],
      documentKinds: [],
    });
    expect(findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule)).toEqual([
      'policy-in-force',
      'call-programme',
      'call-window',
      'centre-host',
      'previous-year-revenue',
      'recent-own-right',
      'research-staff',
      'research-equipment',
      'research-intensity',
      'transformation',
      'technical-committee',
      'registered-town',
      'once-per-centre',
    ]);
    expect(findings.at(-1)).toMatchObject({ clause: 'MH-2.3.4', verdict: 'needs-evidence' });
  });
});
