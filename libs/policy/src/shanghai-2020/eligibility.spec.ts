import { describe, expect, it } from '@jest/globals';
import { calendarDate, instant } from '@grants/kernel';
import type {
  RecognitionCreditFacts,
  RecognitionFacts,
} from '../chapters/recognition-eligibility.ts';
import {
  conditionFindings,
  hasCleanRecord,
  isDeclared,
  isInForce,
  isNotBanned,
  isNotExcluded,
  isRegisteredInCity,
  isTakenIn,
  isToBeAttested,
  priorityOf,
} from './eligibility.ts';
import { HIGH_TECH_FIELDS, isInHighTechField } from './fields.ts';

const on = calendarDate;

function credit(
  violation?: readonly [kind: string, occurredOn: string],
  submittedOn = '2022-03-15',
): RecognitionCreditFacts {
  return {
    submittedOn: on(submittedOn),
    onDay: on(submittedOn),
    violations: violation
      ? [{ violationId: 'v1', kind: violation[0], occurredOn: on(violation[1]) }]
      : [],
    bans: [],
    revision: 4,
  };
}

const FACTS: RecognitionFacts = {
  submittedAt: instant('2022-03-15T10:00+08:00'),
  registeredCity: '上海市',
  fieldCode: '01.02',
  rights: [{ kind: 'invention-patent', number: 'ZL1', grantedOn: on('2021-01-01') }],
  regulatedKinds: [],
  compulsoryCertification: false,
  withResearchInstitution: false,
  excludedKinds: [],
  priorityGrounds: [],
  declaredBy: '王某',
  documentKinds: [
    'application-form',
    'intellectual-property-evidence',
    'previous-year-financial-statements',
    'previous-month-balance-sheet',
    'test-report',
  ],
  credit: { violations: [], bans: [], revision: 'none' },
};

describe('SH-21: the text is in force', () => {
  it.each([
    ['2020-11-17', 'failed'],
    ['2020-11-18', 'passed'],
    ['2025-11-17', 'passed'],
    ['2025-11-18', 'failed'],
  ])('on %s: %s', (day, verdict) => {
    expect(isInForce(on(day))).toEqual({
      rule: 'policy-in-force',
      clause: 'SH-21',
      verdict,
      facts: { day, firstDay: '2020-11-18', lastDay: '2025-11-17' },
    });
  });
});

describe('SH-9: applications are taken all year round', () => {
  it.each(['2022-01-01', '2022-02-01', '2022-12-31'])('on %s', (day) => {
    expect(isTakenIn(on(day))).toMatchObject({ clause: 'SH-9', verdict: 'passed' });
  });
});

describe('SH-5.1: the unit is registered in 上海市', () => {
  it.each([
    ['上海市', 'passed'],
    ['苏州市', 'failed'],
    ['', 'failed'],
  ])('%s: %s', (registeredCity, verdict) => {
    expect(isRegisteredInCity(registeredCity)).toMatchObject({ clause: 'SH-5.1', verdict });
  });
});

describe('SH-5.2: nothing on record in the two years before submission', () => {
  it.each(['intellectual-property', 'safety', 'quality', 'environment', 'research-integrity'])(
    '%s counts',
    (kind) => {
      expect(hasCleanRecord(credit([kind, '2021-06-01'])).verdict).toBe('failed');
    },
  );

  it('tax does not', () => {
    expect(hasCleanRecord(credit(['tax', '2021-06-01'])).verdict).toBe('passed');
  });

  it.each([
    ['2020-03-14', 'passed'],
    ['2020-03-15', 'failed'],
    ['2022-03-15', 'failed'],
    // A violation after the submission is for other applications.
    ['2022-03-16', 'passed'],
  ])('submitted on 2022-03-15, violated on %s: %s', (occurredOn, verdict) => {
    expect(hasCleanRecord(credit(['quality', occurredOn])).verdict).toBe(verdict);
  });

  it.each([
    // 29 February looked back from two years lands on 1 March.
    ['2022-02-28', 'passed'],
    ['2022-03-01', 'failed'],
  ])('submitted on 2024-02-29, violated on %s: %s', (occurredOn, verdict) => {
    expect(hasCleanRecord(credit(['safety', occurredOn], '2024-02-29')).verdict).toBe(verdict);
  });

  it.each([
    ['2010-01-01', 'failed'],
    ['2022-03-15', 'failed'],
    ['2022-03-16', 'passed'],
  ])('entered in the list of serious dishonesty on %s: %s', (occurredOn, verdict) => {
    expect(hasCleanRecord(credit(['serious-dishonesty-list', occurredOn])).verdict).toBe(verdict);
  });

  it('tells what counts and the days it looked at', () => {
    expect(hasCleanRecord(credit(['quality', '2021-06-01']))).toEqual({
      rule: 'clean-record',
      clause: 'SH-5.2',
      verdict: 'failed',
      facts: {
        recordRevision: 4,
        firstDay: '2020-03-15',
        lastDay: '2022-03-15',
        listedOn: '2022-03-15',
        violations: [{ violationId: 'v1', kind: 'quality', occurredOn: '2021-06-01' }],
      },
    });
  });
});

describe('SH-18.3: no application of a banned unit is accepted', () => {
  it.each([
    ['2022-03-14', 'passed'],
    ['2022-03-15', 'failed'],
    ['2025-03-14', 'failed'],
    ['2025-03-15', 'passed'],
  ])('on %s with a ban from 2022-03-15 to 2025-03-14: %s', (day, verdict) => {
    const ban = {
      banId: 'b1',
      clause: 'SH-18.3' as const,
      firstDay: on('2022-03-15'),
      lastDay: on('2025-03-14'),
    };
    const finding = isNotBanned({ ...credit(undefined, day), bans: [ban] });
    expect(finding).toMatchObject({ clause: 'SH-18.3', verdict });
    expect(finding.facts['bans']).toEqual(verdict === 'failed' ? [ban] : []);
  });
});

describe('SH-6.1: the core technology is in a national high-tech field', () => {
  it.each([
    ['01', '电子信息'],
    ['02.01', '生物与新医药'],
    ['08.10.02', '先进制造与自动化'],
  ])('%s is of %s', (code, field) => {
    expect(isInHighTechField(code)).toMatchObject({
      clause: 'SH-6.1',
      verdict: 'passed',
      facts: { field, edition: '国科发火〔2016〕32号' },
    });
  });

  it.each(['', '00', '09', '1', '01.00', '01.2', '01.02.03.04', '01-02', '电子信息'])(
    '"%s" is of none',
    (code) => {
      expect(isInHighTechField(code).verdict).toBe('failed');
    },
  );

  it('of which there are eight', () => {
    expect(HIGH_TECH_FIELDS.fields.map(({ code }) => code)).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
    ]);
  });
});

describe('SH-6.5: business scope and prospects are for district and experts to attest', () => {
  it('neither passed nor failed before', () => {
    expect(isToBeAttested()).toMatchObject({ clause: 'SH-6.5', verdict: 'not-applicable' });
  });
});

describe('SH-7: grounds of priority are recorded', () => {
  it.each([
    [[], 'not-applicable'],
    [['原创性科技成果'], 'passed'],
  ])('%j: %s', (grounds, verdict) => {
    expect(priorityOf(grounds)).toMatchObject({
      clause: 'SH-7',
      verdict,
      facts: { priorityGrounds: grounds },
    });
  });
});

describe('SH-8: kinds that are not recognised', () => {
  it.each([
    ['general-process-improvement', '(一)'],
    ['mature-product', '(二)'],
    ['everyday-consumer-product', '(三)'],
  ])('%s is refused by item %s', (kind, item) => {
    expect(isNotExcluded([kind])).toMatchObject({
      clause: 'SH-8',
      verdict: 'failed',
      facts: { excluded: [{ kind, item }] },
    });
  });

  it('any other is not', () => {
    expect(isNotExcluded([])).toMatchObject({ verdict: 'passed', facts: { excluded: [] } });
  });
});

describe('SH-10.2: the declaration is signed', () => {
  it.each([
    ['王某', 'passed'],
    [' ', 'failed'],
  ])('by "%s": %s', (declaredBy, verdict) => {
    expect(isDeclared(declaredBy)).toMatchObject({ clause: 'SH-10.2', verdict });
  });
});

describe('SH-5 to SH-10: every condition is looked at', () => {
  it('in the order of the text, whether or not one failed', () => {
    const rules = [
      ['policy-in-force', 'passed'],
      ['open-intake', 'passed'],
      ['registered-in-city', 'passed'],
      ['clean-record', 'passed'],
      ['no-recognition-ban', 'passed'],
      ['high-tech-field', 'passed'],
      ['right-in-age', 'passed'],
      ['freed-from-age', 'not-applicable'],
      ['attested-by-review', 'not-applicable'],
      ['priority', 'not-applicable'],
      ['not-excluded', 'passed'],
      ['declaration', 'passed'],
      ['product-evidence', 'passed'],
      ['materials', 'passed'],
    ];
    expect(conditionFindings(FACTS).map(({ rule, verdict }) => [rule, verdict])).toEqual(rules);
    const poor = { ...FACTS, registeredCity: '苏州市', fieldCode: '', declaredBy: '' };
    expect(conditionFindings(poor)).toHaveLength(rules.length);
  });
});
