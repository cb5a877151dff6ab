import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { comparisonOf, LEVELLED, roundWeights } from '../specs/samples.ts';
import type { Findings } from '../specs/samples.ts';
import { PUBLISHED_WEIGHTS } from './published-weights.ts';
import { weigh } from './weigh.ts';

const bitsOf = (findings: Findings, nameBits?: number) => {
  const { contributions, ...weighed } = weigh(comparisonOf(findings, nameBits), roundWeights);
  const said = contributions
    .filter(({ bits }) => bits !== 0)
    .map(({ field, bits }) => [field, bits]);
  return { ...weighed, bits: Object.fromEntries(said) as Readonly<Record<string, number>> };
};

describe('weighing', () => {
  it('adds the evidence up against another project of the same people', () => {
    // Prior log2(0.125 / 0.5), title -4 + 8 * 0.75, period log2(0.5 / 0.125). Against an unrelated one
    // it would be log2(0.25 / 1024) + (-1 + 9) + 4 + (-2 + 12) + 3 = 13.
    expect(
      bitsOf({ leader: 'same', unit: 'same', title: 0.75, period: 'within-one-year' }, 9),
    ).toEqual({ rival: 'sameTeam', prior: -2, score: 2, bits: { title: 2, period: 2 } });
  });

  it('adds it up against an unrelated project when that explains the pair better', () => {
    // Prior log2(0.25 / 1024), leader log2(0.125 / 1), unit log2(0.25 / 1), title -2 + 16 * 0.5.
    expect(bitsOf({ leader: 'different', unit: 'different', title: 0.5 })).toEqual({
      rival: 'unrelated',
      prior: -12,
      score: -11,
      bits: { leader: -3, unit: -2, title: 6 },
    });
  });

  it('takes a rare name for more than a common one', () => {
    const found = { leader: 'same', title: 0.25 };
    // log2(0.5) and the bits of the name.
    expect(bitsOf(found, 3).bits).toEqual({ leader: 2, title: 2 });
    expect(bitsOf(found, 6).bits).toEqual({ leader: 5, title: 2 });
  });

  it('takes a title for no more than its words are rare, and for less the more have it', () => {
    const { fields, ...rest } = comparisonOf({ title: 1 });
    const titled = (said: object) => {
      const changed = fields.map((field) =>
        field.field === 'title' ? { ...field, ...said } : field,
      );
      const { contributions } = weigh({ ...rest, fields: changed }, roundWeights);
      return contributions.find(({ field }) => field === 'title')?.bits;
    };
    // Against an unrelated project -2 + 16; a pair and seven others have 2 titles too many by log2(8).
    expect(titled({ information: 3 })).toBe(3);
    expect(titled({ information: 3, holders: 2 })).toBe(3);
    expect(titled({ information: 3, holders: 9 })).toBe(0);
  });

  it('counts a unit once: by its credit code where both have one', () => {
    const found = { leader: 'different', unit: 'same', 'credit-code': 'same', title: 0.5 };
    expect(bitsOf(found).bits).toEqual({ leader: -3, 'credit-code': 5, title: 6 });
    expect(bitsOf({ ...found, 'credit-code': 'different' }).bits).toMatchObject({
      'credit-code': -3,
    });
  });

  it('takes what could not be compared for nothing', () => {
    expect(bitsOf({})).toEqual({ rival: 'unrelated', prior: -12, score: -12, bits: {} });
  });

  it('says which level it does not know', () => {
    expect(() => bitsOf({ unit: 'rather alike' })).toThrow(/unit has no level "rather alike"/);
  });
});

const findings = fc.record(
  {
    ...Object.fromEntries(LEVELLED.map(([field, levels]) => [field, fc.constantFrom(...levels)])),
    title: fc.double({ min: 0, max: 1, noNaN: true }),
    abstract: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Findings>;

describe('the published weights', () => {
  it('give a score that is the prior and the contributions, added up', () => {
    fc.assert(
      fc.property(findings, (found) => {
        const { score, prior, contributions } = weigh(comparisonOf(found, 12));
        expect(contributions.reduce((sum, { bits }) => sum + bits, prior)).toBe(score);
        expect(Number.isFinite(score)).toBe(true);
      }),
    );
  });

  it.each(LEVELLED)('never give less for more agreement of the %s', (field, levels) => {
    fc.assert(
      fc.property(findings, (found) => {
        const scores = levels.map((level) => {
          // A name of eight bits is as common as names get; the same one says more than an alike one.
          const nameBits = field === 'leader' && level === 'same' ? 8 : undefined;
          return weigh(comparisonOf({ ...found, [field]: level }, nameBits)).score;
        });
        expect(scores).toEqual(scores.toSorted((one, other) => one - other));
      }),
    );
  });

  it.each(['title', 'abstract'])('never give less for a %s more alike', (field) => {
    const likeness = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(findings, likeness, likeness, (found, one, other) => {
        const at = (value: number) => weigh(comparisonOf({ ...found, [field]: value })).score;
        expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)));
      }),
    );
  });

  it('are probabilities', () => {
    for (const { levels } of Object.values(PUBLISHED_WEIGHTS.levels)) {
      for (const rival of ['sameProject', 'sameTeam', 'unrelated'] as const) {
        const total = Object.values(levels).reduce((sum, level) => sum + level[rival], 0);
        expect(total).toBeGreaterThan(0);
        expect(total).toBeLessThanOrEqual(1.01);
      }
    }
  });
});
