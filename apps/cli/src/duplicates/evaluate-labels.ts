import type { LinkedPair } from '@grants/application';
import { CASE_FROM, evaluate, evaluateAt, MATCHER_VERSION } from '@grants/matching';
import type { AtThreshold, Evaluation, Judged, MatchRecord } from '@grants/matching';
import { CommandFailed } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import type { MatchList } from './match-list.ts';
import type { LabelMeaning, PairLabel } from './pair-labels.ts';
import { scanLists } from './scan-lists.ts';

/** How well the scan of two lists finds what people found. */
export interface LabelEvaluation extends Evaluation {
  readonly matcherVersion: string;
  /** At the threshold from which cases are opened. */
  readonly shipped: AtThreshold;
  /** Labels that do not count, by what they say. */
  readonly ignored: number;
  /** Labels that name a number that a list does not have. */
  readonly unknown: number;
  /** Matches that the scan does not even compare: they count as missed at every threshold. */
  readonly notFound: number;
}

interface Lists {
  readonly left: MatchList;
  readonly right: MatchList;
}

/**
 * Judges the scan by labels. A labelled pair has the score that the scan gives it, and none when the
 * scan does not find it.
 *
 * @throws CommandFailed when no label says that two awards are one project
 */
export function evaluateLabels(
  { left, right }: Lists,
  labels: readonly PairLabel[],
  { positive, ignored }: LabelMeaning,
): LabelEvaluation {
  const scores = scoresOf(scanLists(left, right, -Infinity).pairs);
  const rows = { left: byNumber(left), right: byNumber(right) };
  const judged: Judged[] = [];
  const counted = labels.filter(({ label }) => !ignored.has(label));
  for (const label of counted) {
    const pairs = pairsNamed(label, rows);
    if (pairs.length === 0) continue;
    const score = Math.max(...pairs.map((pair) => scores.get(pair) ?? -Infinity));
    judged.push({ score, isMatch: positive.has(label.label) });
  }
  if (!judged.some(({ isMatch }) => isMatch)) {
    throw new CommandFailed(
      `no label of two awards that are there is ${[...positive].join(' or ')}; name yours with --positive`,
    );
  }
  return {
    ...evaluate(judged),
    matcherVersion: MATCHER_VERSION,
    shipped: evaluateAt(judged, CASE_FROM),
    ignored: labels.length - counted.length,
    unknown: counted.length - judged.length,
    notFound: judged.filter(({ score, isMatch }) => isMatch && score === -Infinity).length,
  };
}

function scoresOf(pairs: readonly LinkedPair[]): ReadonlyMap<string, number> {
  return new Map(
    pairs.map(({ left, right, weighed }) => [`${left.id}|${right.id}`, weighed.score]),
  );
}

type ByNumber = ReadonlyMap<string, readonly MatchRecord[]>;

function byNumber({ records }: MatchList): ByNumber {
  return Map.groupBy(records, ({ awardNumber = '' }) => plainNumber(awardNumber));
}

const plainNumber = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The pairs of rows that a label can mean: one, unless a list uses a number twice. */
function pairsNamed(
  { left, right, rightTitle }: PairLabel,
  rows: { readonly left: ByNumber; readonly right: ByNumber },
): readonly string[] {
  const numbered = rows.right.get(plainNumber(right)) ?? [];
  const rights = right === '' ? [...rows.right.values()].flat() : numbered;
  const titled = rights.filter(({ title }) => title === rightTitle);
  const meant = titled.length > 0 || right === '' ? titled : rights;
  return (rows.left.get(plainNumber(left)) ?? []).flatMap((one) =>
    meant.map((other) => `${one.id}|${other.id}`),
  );
}

const DIGITS = 3;

/** An evaluation for a person at a terminal. */
export function evaluationAsText(evaluation: LabelEvaluation): string {
  const { pairs, matches, ignored, unknown, notFound, averagePrecision } = evaluation;
  const rows = evaluation.thresholds.map((at) => cellsOf(at));
  return [
    `${evaluation.matcherVersion}: ${pairs} labelled pairs, ${matches} of them one project; ` +
      `${ignored} ignored, ${unknown} not in the lists, ${notFound} never compared\n`,
    textTable([['threshold', 'precision', 'recall', 'F1', 'right', 'wrong'], ...rows]),
    `average precision ${averagePrecision.toFixed(DIGITS)}\n`,
    textTable([
      ['shipped', 'precision', 'recall', 'F1', 'right', 'wrong'],
      cellsOf(evaluation.shipped),
    ]),
  ].join('\n');
}

function cellsOf(at: AtThreshold): readonly string[] {
  const { threshold, precision, recall, f1, truePositives, falsePositives } = at;
  return [
    ...[threshold, precision, recall, f1].map((figure) => figure.toFixed(DIGITS)),
    String(truePositives),
    String(falsePositives),
  ];
}
