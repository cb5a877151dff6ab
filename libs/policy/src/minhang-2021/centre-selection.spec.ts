import { describe, expect, it } from '@jest/globals';
import { RESEARCH_CENTRE_EDITIONS, researchCentreEdition } from '../editions.ts';
import {
  asksTownRecommendation,
  averageOnlineScore,
  hasEnoughReviews,
  isCentreScoreOnScale,
  isOfRegisteredTown,
  isRank,
  isRecommendedByPanel,
  isRecommendedByTown,
  isSelected,
  passesPreliminaryCheck,
  showsPriority,
} from './centre-selection.ts';

describe('MH-2.3.3: the town recommends a district centre first', () => {
  it.each([
    ['district', true],
    ['municipal', false],
    ['national', false],
  ] as const)('%s: %s', (level, asks) => {
    expect(asksTownRecommendation(level)).toBe(asks);
  });

  it.each([
    ['浦江镇', 'passed'],
    ['吴泾镇', 'failed'],
  ])('the office of %s for an address in 浦江镇: %s', (town, verdict) => {
    expect(isOfRegisteredTown({ registeredTown: '浦江镇', town })).toMatchObject({
      clause: 'MH-2.3.3',
      verdict,
    });
  });

  it.each([
    ['recommend', 'passed'],
    ['refuse', 'failed'],
  ] as const)('its opinion %s: %s', (opinion, verdict) => {
    const facts = { registeredTown: '浦江镇', town: '浦江镇', opinion };
    expect(isRecommendedByTown(facts)).toEqual({
      rule: 'town-recommendation',
      clause: 'MH-2.3.3',
      verdict,
      facts,
    });
  });
});

describe('MH-2.4: preliminary check, online review, panel, choice', () => {
  it.each([
    ['pass', 'passed'],
    ['fail', 'failed'],
  ] as const)('the check says %s: %s', (opinion, verdict) => {
    expect(passesPreliminaryCheck({ opinion, comment: '' })).toMatchObject({
      clause: 'MH-2.4',
      verdict,
    });
  });

  it.each([
    [-1, 'failed'],
    [0, 'passed'],
    [79.5, 'failed'],
    [100, 'passed'],
    [101, 'failed'],
    [Number.NaN, 'failed'],
  ])('a score of %d: %s', (score, verdict) => {
    expect(isCentreScoreOnScale(score)).toMatchObject({ clause: 'MH-2.4', verdict });
  });

  it.each([
    [[80], '80.00'],
    [[80, 81], '80.50'],
    // 241 / 3 = 80.333…, 242 / 3 = 80.666…
    [[80, 80, 81], '80.33'],
    [[80, 81, 81], '80.67'],
    [[0, 100], '50.00'],
    [[0], '0.00'],
  ])('the average of %j is %s', (scores, average) => {
    expect(averageOnlineScore(scores)).toBe(average);
  });

  it('there is no average of nothing', () => {
    expect(() => averageOnlineScore([])).toThrow(RangeError);
  });

  it.each<[readonly string[], string]>([
    [[], 'failed'],
    [['e1'], 'passed'],
    [['e1', 'e2'], 'passed'],
  ])('reviews of %j: %s', (experts, verdict) => {
    expect(hasEnoughReviews(experts)).toMatchObject({ clause: 'MH-2.4', verdict });
  });

  it.each([
    [0, 'failed'],
    [1, 'passed'],
    [1.5, 'failed'],
    [12, 'passed'],
  ])('the rank %d: %s', (rank, verdict) => {
    expect(isRank(rank)).toMatchObject({ clause: 'MH-2.4', verdict });
  });

  it.each([
    [true, 'passed'],
    [false, 'failed'],
  ])('the panel recommends %s: %s', (recommended, verdict) => {
    const facts = { experts: ['e1'], averageScore: '81.00', recommended, rank: 2 };
    expect(isRecommendedByPanel(facts)).toEqual({
      rule: 'panel-consultation',
      clause: 'MH-2.4',
      verdict,
      facts,
    });
  });

  it.each([
    [true, 'passed'],
    [false, 'failed'],
  ])('the commission selects %s: %s', (selected, verdict) => {
    expect(isSelected({ selected, reason: '排名第三' })).toMatchObject({
      clause: 'MH-2.4',
      verdict,
      facts: { reason: '排名第三' },
    });
  });
});

describe('MH-2.1.2g: grounds of priority are shown and never a threshold', () => {
  it.each<[readonly string[]]>([[[]], [['参与制定国家标准']]])('%j', (grounds) => {
    expect(showsPriority(grounds)).toEqual({
      rule: 'priority-grounds',
      clause: 'MH-2.1.2g',
      verdict: 'not-applicable',
      facts: { grounds },
    });
  });
});

describe('MH-O6: the policy on centres is in force as the text is', () => {
  it('has its edition under the version of the text', () => {
    expect(researchCentreEdition('minhang-2021')).toMatchObject({
      version: 'minhang-2021',
      validity: { firstDay: '2021-12-10', lastDay: '2023-12-09' },
    });
    expect(researchCentreEdition('shanghai-2020')).toBeUndefined();
  });

  it('has every version once', () => {
    const versions = RESEARCH_CENTRE_EDITIONS.map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
  });
});
