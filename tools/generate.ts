/**
 * `npm run generate` writes everything that is generated; `npm run check:drift` writes nothing and
 * fails when a committed file is not what its generator makes of today's sources.
 */
import { parseArgs } from 'node:util';

import { generators } from './generate/generators.ts';
import { driftOf, laidOut, mend } from './generate/tree.ts';

const root = process.cwd();
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

for (const generator of generators) {
  const files = await laidOut(generator);
  const drifts = await driftOf(generator, files, root);
  for (const { path, kind } of drifts) console.log(`${generator.name}: ${path} was ${kind}`);
  if (!values.check) await mend(drifts, files, root);
  else if (drifts.length > 0) process.exitCode = 1;
}
if (process.exitCode === 1) console.error('Out of date: run `npm run generate` and commit it.');
