import { LEVELS } from '../compare/comparison.ts';
import type { Comparison, LevelledField, LevelOf } from '../compare/comparison.ts';
import { LEADER_OF_ONE_PROJECT } from '../weigh/assumed-weights.ts';
import type { LevelWeights, Probabilities } from '../weigh/weights.ts';
import { distribution, weightsByPlace } from './histogram.ts';
import type { LatentClasses } from './latent-classes.ts';
import { levelIn } from './observation.ts';
import type { Observation } from './observation.ts';

const PSEUDO = 0.5;

/** Units: one project and two projects of one person are carried alike. */
export function unitWeights(
  { unit }: LatentClasses,
  lookalikes: readonly Observation[],
): LevelWeights<'unit'> {
  const strangers = levelsOf('unit', lookalikes);
  const triples = LEVELS.unit.map((_level, place) => {
    const samePerson = unit.samePerson[place] ?? 0;
    return {
      sameProject: samePerson,
      sameTeam: samePerson,
      unrelated: strangers[place] ?? 0,
    };
  });
  return byLevel('unit', triples);
}

/** Periods, against another project of the same field. */
export function periodWeights(
  { period }: LatentClasses,
  lookalikes: readonly Observation[],
): LevelWeights<'period'> {
  const strangers = levelsOf('period', lookalikes);
  const triples = LEVELS.period.map((_level, place) => ({
    sameProject: period.sameProject[place] ?? 0,
    sameTeam: period.sameField[place] ?? 0,
    unrelated: strangers[place] ?? 0,
  }));
  return byLevel('period', triples);
}

/** Leaders: what strangers have in common is counted; for the same person it is assumed. */
export function leaderWeights(random: readonly Comparison[]): LevelWeights<'leader'> {
  const places = random.map(({ fields }) => levelIn(fields, 'leader'));
  const counts = weightsByPlace(places, LEVELS.leader.length, () => 1);
  const strangers = distribution(counts, PSEUDO);
  const triples = LEVELS.leader.map((level, place) => {
    const ofOneProject = LEADER_OF_ONE_PROJECT[level];
    return {
      sameProject: ofOneProject,
      sameTeam: ofOneProject,
      unrelated: strangers[place] ?? 0,
    };
  });
  return byLevel('leader', triples);
}

function levelsOf(field: 'unit' | 'period', pairs: readonly Observation[]): readonly number[] {
  const places = pairs.map((pair) => pair[field]);
  return distribution(
    weightsByPlace(places, LEVELS[field].length, () => 1),
    PSEUDO,
  );
}

function byLevel<Field extends LevelledField>(
  field: Field,
  triples: readonly Probabilities[],
): LevelWeights<Field> {
  const pooled = pooledToMonotone(triples).map(rounded);
  const levels: readonly string[] = LEVELS[field];
  const entries = levels.map((level, place) => [level, pooled[place]] as const);
  return {
    origin: 'estimated',
    // One entry for each level of LEVELS, which is what the record is keyed by.
    levels: Object.fromEntries(entries) as unknown as Record<LevelOf<Field>, Probabilities>,
  };
}

/**
 * Neighbouring levels made one where more agreement would say less, which only small counts do (pool
 * adjacent violators, Ayer et al., 1955): more agreement never lowers a score.
 */
export function pooledToMonotone(triples: readonly Probabilities[]): readonly Probabilities[] {
  const blocks: { readonly sum: Probabilities; readonly size: number }[] = [];
  for (const triple of triples) {
    let block = { sum: triple, size: 1 };
    for (let last = blocks.at(-1); last && saysMore(last.sum, block.sum); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: added(last.sum, block.sum), size: last.size + block.size };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, size }) =>
    Array.from({ length: size }, () => mapped(sum, (each) => each / size)),
  );
}

/** Whether a lower level speaks more for one project than a higher one, against either rival. */
function saysMore(lower: Probabilities, higher: Probabilities): boolean {
  return (
    lower.sameProject * higher.sameTeam > higher.sameProject * lower.sameTeam ||
    lower.sameProject * higher.unrelated > higher.sameProject * lower.unrelated
  );
}

function added(one: Probabilities, other: Probabilities): Probabilities {
  return {
    sameProject: one.sameProject + other.sameProject,
    sameTeam: one.sameTeam + other.sameTeam,
    unrelated: one.unrelated + other.unrelated,
  };
}

function mapped(triple: Probabilities, change: (each: number) => number): Probabilities {
  return {
    sameProject: change(triple.sameProject),
    sameTeam: change(triple.sameTeam),
    unrelated: change(triple.unrelated),
  };
}

const SIGNIFICANT_DIGITS = 4;

/** Four digits: more would claim what a few thousand pairs cannot tell. */
export const toFourDigits = (value: number): number =>
  Number(value.toPrecision(SIGNIFICANT_DIGITS));

const rounded = (triple: Probabilities): Probabilities => mapped(triple, toFourDigits);
