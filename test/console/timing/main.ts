/**
 * `npm run console:timing`: how long the console takes to answer what is done most, on the demo, in a
 * real browser. For a machine that does nothing else; the median and the worst of all rounds.
 */
import { instant } from '@grants/kernel';
import { chromiumPath } from '../browser/chromium-path.ts';
import { openConsole, PRESENT } from '../browser/open-console.ts';
import { INTERACTIONS } from './interactions.ts';
import { responseTo } from './responses.ts';

const ROUNDS = 9;

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

const path = chromiumPath();
if (path === undefined) throw new Error('No Chromium: install it or set CHROMIUM_PATH.');
const opened = await openConsole(path, { now: () => instant(PRESENT) });
console.log(row(['Interaction', 'next paint, median', 'worst', 'whole, median', 'worst']));
console.log(row(['---', '---', '---', '---', '---']));
for (const interaction of INTERACTIONS) {
  const paints: number[] = [];
  const wholes: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { paint, whole } = await responseTo(opened, interaction);
    paints.push(paint);
    wholes.push(Math.round(whole));
  }
  const figures = [median(paints), Math.max(...paints), median(wholes), Math.max(...wholes)];
  console.log(row([interaction.name, ...figures]));
}
await opened.close();
