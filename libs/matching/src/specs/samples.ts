import { FIELDS, LEVELS } from '../compare/comparison.ts';
import type { Comparison, FieldComparison, FieldName } from '../compare/comparison.ts';
import type { Rarity } from '../compare/rarity.ts';
import type { MatchRecord } from '../match-record.ts';
import type { Probabilities, Weights } from '../weigh/weights.ts';

/** A record of a list, with a title and what else a spec says. */
export const sampleRecord = (over: Partial<MatchRecord> = {}): MatchRecord => ({
  id: 'a-1',
  source: 'list-a',
  title: '触觉传感器关键技术攻关',
  ...over,
});

/** Records of which one has each word, one each name and two each title: nine bits, log2(1024 / 2). */
export const evenRarity: Rarity = {
  size: 1022,
  countOf: () => 1,
  countOfPerson: () => 1,
  countOfTitle: () => 2,
};

/** What a comparison found in its fields: a level, a likeness or nothing. */
export type Findings = Readonly<Partial<Record<FieldName, string | number>>>;

/** A comparison of two records among 1024, with nothing in the fields not named. */
export function comparisonOf(findings: Findings, nameBits?: number): Comparison {
  const fields = FIELDS.map((field): FieldComparison => {
    const found = findings[field];
    const values = { left: 'here', right: 'there' };
    if (found === undefined) return { field, ...values, incomparable: 'both-missing' };
    if (field === 'title' || field === 'abstract')
      return { field, ...values, likeness: Number(found), information: 99 };
    const named = field === 'leader' && nameBits !== undefined ? { nameBits } : {};
    return { field, ...values, level: String(found), ...named };
  });
  return { left: 'a-1', right: 'b-1', fields, among: 1024 };
}

const triple = (sameProject: number, sameTeam: number, unrelated: number): Probabilities => ({
  sameProject,
  sameTeam,
  unrelated,
});
const silent = triple(0.5, 0.5, 0.5);

/** Weights in powers of two, so that every bit can be added up by hand. */
export const roundWeights: Weights = {
  shares: { sameProject: 0.125, sameTeam: 0.5 },
  partnersPerRecord: 0.25,
  levels: {
    leader: {
      origin: 'assumed',
      levels: {
        different: triple(0.125, 0.125, 1),
        alike: triple(0.25, 0.25, 0.0625),
        same: triple(0.5, 0.5, 0.001),
      },
    },
    unit: {
      origin: 'assumed',
      levels: {
        different: triple(0.25, 0.25, 1),
        'same-brand': triple(0.25, 0.25, 0.25),
        'same-parent': triple(0.25, 0.25, 0.0625),
        same: triple(0.5, 0.5, 0.03125),
      },
    },
    'credit-code': {
      origin: 'assumed',
      levels: {
        different: triple(0.125, 0.125, 1),
        participant: triple(0.25, 0.25, 0.125),
        same: triple(0.5, 0.5, 0.015625),
      },
    },
    period: {
      origin: 'assumed',
      levels: {
        'over-eight-years': triple(0.0625, 0.5, 0.5),
        'within-eight-years': triple(0.125, 0.25, 0.25),
        'within-four-years': triple(0.25, 0.125, 0.125),
        'within-one-year': triple(0.5, 0.125, 0.0625),
      },
    },
    team: { origin: 'assumed', levels: { none: silent, some: silent, most: silent } },
    'ip-number': { origin: 'assumed', levels: { none: silent, shared: silent } },
    'award-number': { origin: 'assumed', levels: { different: silent, same: silent } },
    amount: { origin: 'assumed', levels: { apart: silent, near: silent, same: silent } },
  },
  texts: {
    title: {
      origin: 'assumed',
      against: { sameTeam: { atZero: -4, slope: 8 }, unrelated: { atZero: -2, slope: 16 } },
    },
    abstract: {
      origin: 'assumed',
      against: { sameTeam: { atZero: -2, slope: 4 }, unrelated: { atZero: -1, slope: 8 } },
    },
  },
};

/** The levels of every field that has levels, the least agreement first. */
export const LEVELLED = Object.entries(LEVELS);
