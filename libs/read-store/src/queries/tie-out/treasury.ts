import { dateAt, fenOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { TreasuryDiscrepancyRow } from '@grants/projections';
import type { PointInTime } from '../point-in-time.ts';
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
  let query = database.selectFrom('treasuryDiscrepancy').selectAll().where('blocking', '=', 1);
  if (fundIds !== undefined) query = query.where('fundId', 'in', fundIds);
  const rows = await query.orderBy('place').execute();
  const open = rows.filter((row) => stoodOpen(row, when));
  const lines = open.slice(0, linesMax).map(discrepancyLine);
  return { compared: rows.length, differing: open.length, lines };
}

/** A discrepancy is dated by the day it was opened and closed, in the world and in the ledger. */
function stoodOpen(row: TreasuryDiscrepancyRow, { asOf, asKnownAt }: PointInTime): boolean {
  if (asOf === undefined && asKnownAt === undefined) return row.closedOn === null;
  if (asOf !== undefined && !openOn(row, asOf)) return false;
  if (asKnownAt === undefined) return true;
  return 'recordedAt' in asKnownAt
    ? openOn(row, dateAt(asKnownAt.recordedAt))
    : openAt(row, asKnownAt.position);
}

function openOn({ openedOn, closedOn }: TreasuryDiscrepancyRow, day: string): boolean {
  return openedOn <= day && (closedOn === null || closedOn > day);
}

function openAt({ place, closedOn, position }: TreasuryDiscrepancyRow, known: string): boolean {
  const [openedAt = ''] = place.split(':');
  return openedAt <= known && (closedOn === null || position > known);
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
