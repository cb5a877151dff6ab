import { fenOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { TreasuryDiscrepancyRow } from '@grants/projections';
import { discrepanciesAt } from '../treasury-at.ts';
import { lineOf } from './line.ts';
import type { CheckOutcome, TieOutLine } from './line.ts';
import type { TieOutScope } from './scope.ts';

/** In what the lists of the treasury and the ledger do not agree, and nobody has acted on yet. */
export async function treasuryDiscrepancies({
  database,
  when,
  fundIds,
  linesMax,
}: TieOutScope): Promise<CheckOutcome> {
  let query = discrepanciesAt(database, when).selectAll().where('blocking', '=', 1);
  if (fundIds !== undefined) query = query.where('fundId', 'in', fundIds);
  const rows = await query.orderBy('place').execute();
  const open = rows.filter(({ standing }) => standing === 'open');
  const lines = open.slice(0, linesMax).map(discrepancyLine);
  return { compared: rows.length, differing: open.length, lines };
}

function discrepancyLine(row: TreasuryDiscrepancyRow): TieOutLine {
  const { batchId, line, kind, detail, fundId, discrepancyId } = row;
  const at = line === null ? batchId : `${batchId} line ${line}`;
  const [first, second] = figuresOf(row);
  return lineOf({
    check: 'treasury',
    fundId,
    subject: discrepancyId,
    first: { of: `list ${at}: ${kind}: ${detail}`, fen: first },
    second: { of: SECOND_FIGURES[kind]?.of ?? 'agreed', fen: second },
    events: [],
  });
}

/** Of the kinds that are about two amounts: the facts that hold them, and what the second one is. */
const SECOND_FIGURES: Partial<
  Record<TreasuryDiscrepancyRow['kind'], { readonly facts: readonly string[]; readonly of: string }>
> = {
  'wrong-sum': { facts: ['stated', 'total'], of: 'what its lines add up to' },
  'amount-differs': { facts: ['listed', 'authorised'], of: 'authorised' },
};

/** Both amounts where a discrepancy is about two; else that of the line, and nothing agreed. */
function figuresOf({ amountFen, facts, kind }: TreasuryDiscrepancyRow): readonly [bigint, bigint] {
  const told = JSON.parse(facts) as Readonly<Record<string, Yuan>>;
  const [first, second] = SECOND_FIGURES[kind]?.facts.map((fact) => told[fact]) ?? [];
  return first === undefined || second === undefined
    ? [amountFen ?? 0n, 0n]
    : [fenOf(first), fenOf(second)];
}
