import { describe, expect, it } from '@jest/globals';
import { calendarDate, UnpublishedCalendarYear } from '@grants/kernel';
import type { SheetFacts } from '../chapters/recognition-review.ts';
import { areOnScale, conclusionOf, hasEnoughExperts, isSheetOnScale } from './experts.ts';
import { isNoticed, isNoticeOver, isUnopposed, isWithinNotice, noticePeriod } from './notice.ts';
import { isConclusive, isConsultedByAll, recommendationFindings } from './review.ts';
import { drawSample, isDrawable, isSampleConforming } from './sampling.ts';

const on = calendarDate;
const ALL = [
  'science-and-technology-commission',
  'finance-bureau',
  'tax-bureau',
  'human-resources-bureau',
];

function sheet(expertId: string, inFavour: boolean, figures = ['0.80', '60']): SheetFacts {
  const [contributionCoefficient = '', coreValueShare = ''] = figures;
  return { expertId, score: 80, contributionCoefficient, coreValueShare, inFavour };
}

describe('SH-11.1, SH-6.5: the district recommends and attests', () => {
  it.each([
    ['recommend', 'passed'],
    ['refuse', 'failed'],
  ] as const)('%s: %s', (opinion, verdict) => {
    const facts = { district: '闵行区', opinion, comment: '属经营范围', round: 1 };
    expect(recommendationFindings(facts)).toMatchObject([
      { rule: 'district-recommendation', clause: 'SH-11.1', verdict },
      { rule: 'business-scope', clause: 'SH-6.5', verdict },
    ]);
  });
});

describe('SH-11.2: a sample is drawn and looked at', () => {
  it.each([
    ['one of three', ['a', 'b', 'c'], 1, 's', 'passed'],
    ['all', ['a', 'b', 'c'], 3, 's', 'passed'],
    ['none', ['a', 'b', 'c'], 0, 's', 'failed'],
    ['more than there are', ['a', 'b', 'c'], 4, 's', 'failed'],
    ['one and a half', ['a', 'b', 'c'], 1.5, 's', 'failed'],
    ['of a candidate named twice', ['a', 'b', 'a'], 1, 's', 'failed'],
    ['without a seed', ['a', 'b', 'c'], 1, ' ', 'failed'],
  ])('%s: %s', (_what, candidates, size, seed, verdict) => {
    expect(isDrawable({ candidates, size, seed })).toMatchObject({ clause: 'SH-11.2', verdict });
  });

  it('says how it was drawn', () => {
    expect(drawSample({ candidates: ['b', 'a'], size: 2, seed: 's' })).toMatchObject({
      algorithm: 'fnv1a-xoshiro128ss-fisher-yates',
      drawn: expect.arrayContaining(['a', 'b']),
      basis: [{ rule: 'sample-draw', verdict: 'passed' }],
    });
  });

  it.each([
    ['conforming', 'passed'],
    ['not-conforming', 'failed'],
  ] as const)('%s: %s', (result, verdict) => {
    expect(isSampleConforming({ drawId: 'd1', result, comment: '' })).toMatchObject({
      clause: 'SH-11.2',
      verdict,
    });
  });
});

describe('SH-12: experts score and give coefficient and share', () => {
  it.each([
    ['0', '0', 'passed'],
    ['0.01', '0.01', 'passed'],
    ['1', '100', 'passed'],
    ['1.00', '100.00', 'passed'],
    ['1.01', '50', 'failed'],
    ['0.5', '100.01', 'failed'],
    ['0.505', '50', 'failed'],
    ['-0.1', '50', 'failed'],
    ['.5', '50', 'failed'],
    ['0.5', '50%', 'failed'],
    ['', '', 'failed'],
  ])('coefficient %s, share %s: %s', (contributionCoefficient, coreValueShare, verdict) => {
    expect(areOnScale({ contributionCoefficient, coreValueShare })).toMatchObject({
      clause: 'SH-12',
      verdict,
    });
  });

  it.each([
    [0, 'passed'],
    [100, 'passed'],
    [101, 'failed'],
    [-1, 'failed'],
    [80.5, 'failed'],
  ])('a score of %d: %s', (score, verdict) => {
    const facts = { score, contributionCoefficient: '0.5', coreValueShare: '50' };
    expect(isSheetOnScale(facts).verdict).toBe(verdict);
  });

  it('needs somebody who reviewed', () => {
    expect(hasEnoughExperts([]).verdict).toBe('failed');
    expect(hasEnoughExperts([sheet('e1', true)]).verdict).toBe('passed');
  });

  it('takes the means, halves up', () => {
    const sheets = [
      // (0.80 + 0.85) / 2 = 0.825 and (60.00 + 61.01) / 2 = 60.505.
      sheet('e1', true, ['0.8', '60']),
      sheet('e2', true, ['0.85', '61.01']),
    ];
    expect(conclusionOf('first', sheets)).toMatchObject({
      contributionCoefficient: '0.83',
      coreValueShare: '60.51',
      basis: [{ clause: 'SH-12' }, { clause: 'SH-12', facts: { averageScore: '80.00' } }],
    });
    // (0.10 + 0.10 + 0.11) / 3 = 0.1033…
    const three = ['0.10', '0.10', '0.11'].map((value) => sheet(value, true, [value, '0.01']));
    expect(conclusionOf('first', three)).toMatchObject({
      contributionCoefficient: '0.10',
      coreValueShare: '0.01',
    });
  });

  it('has no mean of nothing', () => {
    expect(() => conclusionOf('first', [])).toThrow(RangeError);
  });
});

describe('SH-12, SH-13.2: consensus of the experts', () => {
  it.each([
    [[true, true, true], 'in-favour', 'in-favour'],
    [[true, true, false], 'none', 'in-favour'],
    [[true, false], 'none', 'against'],
    [[true, false, false], 'none', 'against'],
    [[false, false], 'against', 'against'],
  ])('%j: in the first review %s, in the second %s', (votes, first, second) => {
    const sheets = votes.map((inFavour, index) => sheet(`e${index}`, inFavour));
    expect(conclusionOf('first', sheets).consensus).toBe(first);
    expect(conclusionOf('second', sheets).consensus).toBe(second);
  });
});

describe('SH-13.1: four departments consult', () => {
  it('all of them', () => {
    expect(isConsultedByAll({ departments: ALL, recordNumber: '沪科〔2022〕1号' })).toMatchObject({
      clause: 'SH-13.1',
      verdict: 'passed',
    });
  });

  it.each(ALL)('not without %s', (missing) => {
    const departments = ALL.filter((name) => name !== missing);
    expect(isConsultedByAll({ departments, recordNumber: '1' })).toMatchObject({
      verdict: 'failed',
      facts: { missing: [missing] },
    });
  });
});

describe('SH-13.2: the consultation concludes what the experts did not', () => {
  it.each([
    ['none', 'proposed', 'passed'],
    ['none', 'not-proposed', 'passed'],
    ['none', 'undetermined', 'needs-evidence'],
    ['in-favour', 'proposed', 'not-applicable'],
    ['in-favour', 'not-proposed', 'not-applicable'],
    ['in-favour', 'undetermined', 'failed'],
  ] as const)('consensus %s, outcome %s: %s', (consensus, outcome, verdict) => {
    expect(isConclusive({ consensus, outcome })).toMatchObject({ clause: 'SH-13.2', verdict });
  });
});

describe('SH-14.1: a public notice of 5 working days', () => {
  it.each([
    // An ordinary week, Monday to Friday.
    ['2022-05-16', '2022-05-20'],
    // Put up on a Saturday: from the Monday after it.
    ['2022-05-14', '2022-05-20'],
    // Put up on a Wednesday: the weekend does not count.
    ['2022-05-18', '2022-05-24'],
    // Saturday 29 January 2022 is worked, Sunday 30 too; then Spring Festival to 6 February.
    ['2022-01-29', '2022-02-09'],
    // In Spring Festival: Monday 7 to Friday 11 February.
    ['2022-02-01', '2022-02-11'],
    // Friday 28, Saturday 29 and Sunday 30 January, then 7 and 8 February.
    ['2022-01-28', '2022-02-08'],
    // Over New Year: 30 and 31 December, then 4, 5 and 6 January (1 to 3 January are off).
    ['2021-12-30', '2022-01-06'],
  ])('put up on %s it is up to %s', (firstDay, lastDay) => {
    expect(noticePeriod(on(firstDay))).toEqual({ firstDay, lastDay });
  });

  it('is never guessed beyond the official calendar', () => {
    expect(() => noticePeriod(on('2090-01-02'))).toThrow(UnpublishedCalendarYear);
  });

  it('is recorded with its days', () => {
    expect(isNoticed({ firstDay: on('2022-05-16'), lastDay: on('2022-05-20') })).toMatchObject({
      clause: 'SH-14.1',
      facts: { firstDay: '2022-05-16', lastDay: '2022-05-20', workingDays: 5 },
    });
  });

  it.each([
    ['2022-05-19', 'failed'],
    ['2022-05-20', 'failed'],
    ['2022-05-21', 'passed'],
  ])('up to 2022-05-20 it is over on %s: %s', (day, verdict) => {
    const notice = { firstDay: on('2022-05-16'), lastDay: on('2022-05-20') };
    expect(isNoticeOver(notice, on(day)).verdict).toBe(verdict);
  });
});

describe('SH-14.2: objections', () => {
  const notice = { firstDay: on('2022-05-16'), lastDay: on('2022-05-20') };

  it.each([
    ['2022-05-15', 'failed'],
    ['2022-05-16', 'passed'],
    ['2022-05-20', 'passed'],
    ['2022-05-21', 'failed'],
  ])('raised on %s: %s', (day, verdict) => {
    expect(isWithinNotice(notice, on(day))).toMatchObject({ clause: 'SH-14.2', verdict });
  });

  it.each([
    [[], [], 'passed'],
    [['o1'], [], 'needs-evidence'],
    [[], ['o1'], 'failed'],
    [['o2'], ['o1'], 'failed'],
  ])('open %j, upheld %j: %s', (open, upheld, verdict) => {
    expect(isUnopposed({ open, upheld })).toMatchObject({ clause: 'SH-14.2', verdict });
  });
});
