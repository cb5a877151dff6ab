import type { Weights } from './weights.ts';

/** Names the method and the numbers below; a case keeps it with its evidence. */
export const MATCHER_VERSION = 'fellegi-sunter-1';

/**
 * The numbers of the matcher. Estimated by `estimateWeights` from pairs without labels of two public
 * lists: the awards of the National Natural Science Foundation, Department of Management Sciences,
 * 1992 to 2018, and of the National Social Science Fund to 2001, read by the mappings of
 * docs/examples/mappings, with the sample that `estimationSample` draws. To make them again:
 *
 *     grants duplicates estimate --left nsfc-management --right nssf
 *
 * What no list can tell is assumed, with its reason, in assumed-weights.ts. See ADR 0015.
 */
export const PUBLISHED_WEIGHTS: Weights = {
  shares: {
    sameProject: 0.01603,
    sameTeam: 0.3407,
  },
  partnersPerRecord: 0.004029,
  levels: {
    team: {
      origin: 'assumed',
      levels: {
        none: {
          sameProject: 0.2,
          sameTeam: 0.4,
          unrelated: 0.99,
        },
        some: {
          sameProject: 0.3,
          sameTeam: 0.3,
          unrelated: 0.009,
        },
        most: {
          sameProject: 0.5,
          sameTeam: 0.3,
          unrelated: 0.001,
        },
      },
    },
    'ip-number': {
      origin: 'assumed',
      levels: {
        none: {
          sameProject: 0.7,
          sameTeam: 0.95,
          unrelated: 0.9999,
        },
        shared: {
          sameProject: 0.3,
          sameTeam: 0.05,
          unrelated: 0.0001,
        },
      },
    },
    'award-number': {
      origin: 'assumed',
      levels: {
        different: {
          sameProject: 0.95,
          sameTeam: 0.999,
          unrelated: 0.999,
        },
        same: {
          sameProject: 0.05,
          sameTeam: 0.001,
          unrelated: 0.001,
        },
      },
    },
    amount: {
      origin: 'assumed',
      levels: {
        apart: {
          sameProject: 0.68,
          sameTeam: 0.85,
          unrelated: 0.85,
        },
        near: {
          sameProject: 0.1,
          sameTeam: 0.1,
          unrelated: 0.1,
        },
        same: {
          sameProject: 0.22,
          sameTeam: 0.05,
          unrelated: 0.05,
        },
      },
    },
    leader: {
      origin: 'estimated',
      levels: {
        different: {
          sameProject: 0.02,
          sameTeam: 0.02,
          unrelated: 0.9998,
        },
        alike: {
          sameProject: 0.03,
          sameTeam: 0.03,
          unrelated: 0.0002102,
        },
        same: {
          sameProject: 0.95,
          sameTeam: 0.95,
          unrelated: 0.00001001,
        },
      },
    },
    'credit-code': {
      origin: 'assumed',
      levels: {
        different: {
          sameProject: 0.1891,
          sameTeam: 0.1891,
          unrelated: 0.9811,
        },
        participant: {
          sameProject: 0.01354,
          sameTeam: 0.01354,
          unrelated: 0.004526,
        },
        same: {
          sameProject: 0.7968,
          sameTeam: 0.7968,
          unrelated: 0.01411,
        },
      },
    },
    unit: {
      origin: 'estimated',
      levels: {
        different: {
          sameProject: 0.1891,
          sameTeam: 0.1891,
          unrelated: 0.9811,
        },
        'same-brand': {
          sameProject: 0.0005485,
          sameTeam: 0.0005485,
          unrelated: 0.0002662,
        },
        'same-parent': {
          sameProject: 0.01354,
          sameTeam: 0.01354,
          unrelated: 0.004526,
        },
        same: {
          sameProject: 0.7968,
          sameTeam: 0.7968,
          unrelated: 0.01411,
        },
      },
    },
    period: {
      origin: 'estimated',
      levels: {
        'over-eight-years': {
          sameProject: 0.02452,
          sameTeam: 0.3209,
          unrelated: 0.3329,
        },
        'within-eight-years': {
          sameProject: 0.03011,
          sameTeam: 0.2783,
          unrelated: 0.2079,
        },
        'within-four-years': {
          sameProject: 0.5203,
          sameTeam: 0.3001,
          unrelated: 0.313,
        },
        'within-one-year': {
          sameProject: 0.4251,
          sameTeam: 0.1007,
          unrelated: 0.1462,
        },
      },
    },
  },
  texts: {
    title: {
      origin: 'estimated',
      against: {
        sameTeam: {
          atZero: -6.012,
          slope: 14.78,
        },
        unrelated: {
          atZero: 5.721,
          slope: 16.29,
        },
      },
    },
    abstract: {
      origin: 'assumed',
      against: {
        sameTeam: {
          atZero: -3.006,
          slope: 7.39,
        },
        unrelated: {
          atZero: 2.861,
          slope: 8.145,
        },
      },
    },
  },
};

/**
 * From this score on a pair is a case: odds of one to three, since to miss a second support costs more
 * than three times the half hour in which an officer dismisses a pair. The estimation by itself, which
 * weighs both errors alike (F1), would begin at -1.0.
 */
export const CASE_FROM = -1.5;

/** From this score on a pair is told as related: the same people, and a subject in common. */
export const RELATED_FROM = -8;

/** From which scores on, in bits, a matcher opens a case and tells a pair. */
export interface Thresholds {
  readonly caseFrom: number;
  readonly relatedFrom: number;
}

/**
 * The thresholds a pair was judged by, of the version of the matcher that a case keeps; undefined of a
 * version nobody here knows, whose scores mean something else.
 */
export function thresholdsOf(matcherVersion: string): Thresholds | undefined {
  if (matcherVersion !== MATCHER_VERSION) return undefined;
  return { caseFrom: CASE_FROM, relatedFrom: RELATED_FROM };
}
