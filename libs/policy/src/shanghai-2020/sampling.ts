import type { DrawFacts, SampleFacts, SeededDraw } from '../chapters/recognition-review.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { drawBySeed, SEEDED_DRAW_ALGORITHM } from '../seeded-draw.ts';
import { SAMPLE_AT_LEAST } from './parameters.ts';

/**
 * SH-11.2, from 2020-11-18: a draw names each candidate once, takes some of them, and has a seed
 * that was announced before.
 */
export function isDrawable({ candidates, size, seed }: DrawFacts): Finding {
  const repeated = new Set(candidates.filter((id, index) => candidates.indexOf(id) < index));
  const fits = Number.isInteger(size) && size >= SAMPLE_AT_LEAST.value && size <= candidates.length;
  const passes = fits && repeated.size === 0 && seed.trim() !== '';
  return judged({ rule: 'sample-draw', clause: 'SH-11.2' }, passes, {
    candidates: candidates.length,
    namedTwice: [...repeated],
    size: String(size),
    sizeAtLeast: SAMPLE_AT_LEAST.value,
    seed,
    algorithm: SEEDED_DRAW_ALGORITHM,
  });
}

/** SH-11.2, from 2020-11-18: the sample. @throws RangeError when more are asked for than there are */
export function drawSample(facts: DrawFacts): SeededDraw {
  return {
    algorithm: SEEDED_DRAW_ALGORITHM,
    drawn: drawBySeed(facts.candidates, facts),
    basis: [isDrawable(facts)],
  };
}

/** SH-11.2, from 2020-11-18: a sample conforms, or goes back to the district to be looked at anew. */
export function isSampleConforming({ drawId, result, comment }: SampleFacts): Finding {
  const passes = result === 'conforming';
  return judged({ rule: 'sample-check', clause: 'SH-11.2' }, passes, { drawId, result, comment });
}
