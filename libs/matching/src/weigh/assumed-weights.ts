import type { Weights } from './weights.ts';

/** The fields whose numbers are assumed. */
type Assumed = 'team' | 'credit-code' | 'ip-number' | 'award-number' | 'amount';

/**
 * The numbers no public list can tell, by reasoning; what each rests on stands beside it. They are
 * round on purpose.
 */
export const ASSUMED: Pick<Weights['levels'], Exclude<Assumed, 'credit-code'>> = {
  // A project brings its people; the next one of the same people brings some of them.
  team: {
    origin: 'assumed',
    levels: {
      none: { sameProject: 0.2, sameTeam: 0.4, unrelated: 0.99 },
      some: { sameProject: 0.3, sameTeam: 0.3, unrelated: 0.009 },
      most: { sameProject: 0.5, sameTeam: 0.3, unrelated: 0.001 },
    },
  },
  // A right is claimed again with the project it came from; a unit has several projects and rights.
  'ip-number': {
    origin: 'assumed',
    levels: {
      none: { sameProject: 0.7, sameTeam: 0.95, unrelated: 0.9999 },
      shared: { sameProject: 0.3, sameTeam: 0.05, unrelated: 0.0001 },
    },
  },
  // Funders number by themselves; a number in two lists is quoted. Short numbers are not compared.
  'award-number': {
    origin: 'assumed',
    levels: {
      different: { sameProject: 0.95, sameTeam: 0.999, unrelated: 0.999 },
      same: { sameProject: 0.05, sameTeam: 0.001, unrelated: 0.001 },
    },
  },
  // Two funders give what their rules give; one support in five repeats the amount of the other.
  amount: {
    origin: 'assumed',
    levels: {
      apart: { sameProject: 0.68, sameTeam: 0.85, unrelated: 0.85 },
      near: { sameProject: 0.1, sameTeam: 0.1, unrelated: 0.1 },
      same: { sameProject: 0.22, sameTeam: 0.05, unrelated: 0.05 },
    },
  },
};

/** The leader of one project is written otherwise in one of twenty lists, or has been replaced. */
export const LEADER_OF_ONE_PROJECT = { different: 0.02, alike: 0.03, same: 0.95 } as const;

/** What an abstract adds to its title: half as much, since it says the same again. */
export const ABSTRACT_SHARE = 0.5;
