import { extname } from 'node:path';
import { csvRows } from '../import/csv-rows.ts';
import { naming } from '../import/naming.ts';
import { CommandFailed } from '../terminal.ts';

/** A pair that somebody judged, named by the award numbers of both sides. */
export interface PairLabel {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  /** The title of the right side, where its number does not tell which award it is, or it has none. */
  readonly rightTitle?: string;
}

/** Which labels say what. */
export interface LabelMeaning {
  /** Labels of pairs that are one project. */
  readonly positive: ReadonlySet<string>;
  /** Labels of pairs that do not count. */
  readonly ignored: ReadonlySet<string>;
}

const LABEL = 'label';

/**
 * Reads labels from a TSV or CSV file: label, number of the left side, number of the right side and,
 * where there is one, title of the right side. A first row whose label is "label" names the columns.
 *
 * @throws CommandFailed naming the file, and the line that is not as it should be
 */
export async function readPairLabels(path: string): Promise<readonly PairLabel[]> {
  const delimiter = extname(path).toLowerCase() === '.csv' ? ',' : '\t';
  return naming(path, async () => {
    const labels: PairLabel[] = [];
    for await (const row of csvRows(path, { format: 'csv', encoding: 'utf-8', delimiter })) {
      const cells = row.cells.map((cell) => cell.trim());
      if (isLabelled(row.line, cells)) labels.push(labelIn(row.line, cells));
    }
    if (labels.length === 0) throw new CommandFailed('it has no label');
    return labels;
  });
}

function isLabelled(line: number, cells: readonly string[]): boolean {
  if (line === 1 && cells[0]?.toLowerCase() === LABEL) return false;
  return cells.some((cell) => cell !== '');
}

function labelIn(line: number, cells: readonly string[]): PairLabel {
  const cell = (place: number) => cells[place] ?? '';
  const [label, left, right, title] = [cell(0), cell(1), cell(2), cell(3)];
  if (label === '' || left === '' || (right === '' && title === '')) {
    throw new CommandFailed(`line ${line} does not name a label and two awards`);
  }
  return { label, left, right, ...(title !== '' && { rightTitle: title }) };
}
