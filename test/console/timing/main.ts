/**
 * `npm run console:timing`: how long the console takes to answer what is done most, on the demo, in a
 * real browser. For a machine that does nothing else; the median and the worst of all rounds.
 */
import { instant } from '@grants/kernel';
import { chromiumPath } from '../browser/chromium-path.ts';
import { openConsole, PRESENT } from '../browser/open-console.ts';
import { INTERACTIONS } from './interactions.ts';
import { responsesTo } from './responses.ts';
import type { Responses } from './responses.ts';

const ROUNDS = 5;
/** Only interactions with this in their name. */
const ASKED = process.argv[2] ?? '';

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

const path = chromiumPath();
if (path === undefined) throw new Error('No Chromium: install it or set CHROMIUM_PATH.');
const opened = await openConsole(path, { now: () => instant(PRESENT) });
const HEAD = ['Interaction', 'Next paint', 'worst', 'Whole, first time', 'worst', 'again', 'worst'];
console.log(row(HEAD));
console.log(row(HEAD.map(() => '---')));
for (const interaction of INTERACTIONS.filter(({ name }) => name.includes(ASKED))) {
  const rounds: Responses[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push(await responsesTo(opened, interaction));
  const paints = rounds.flatMap(({ first, again }) => [first.paint, again.paint]);
  const figures = [
    paints,
    rounds.map(({ first }) => first.whole),
    rounds.map(({ again }) => again.whole),
  ].flatMap((values) => [Math.round(median(values)), Math.round(Math.max(...values))]);
  console.log(row([interaction.name, ...figures]));
}
await opened.close();
