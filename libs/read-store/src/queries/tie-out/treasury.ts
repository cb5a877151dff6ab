import { dateAt } from '@grants/kernel';
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
  const { batchId, line, kind, detail, fundId, discrepancyId, amountFen } = row;
  const at = line === null ? batchId : `${batchId} line ${line}`;
  return lineOf({
    check: 'treasury',
    fundId,
    subject: discrepancyId,
    first: { of: `list ${at}: ${kind}: ${detail}`, fen: amountFen ?? 0n },
    second: { of: 'agreed', fen: 0n },
    events: [],
  });
}
