import { disbursementNameOf, isBlocking } from '@grants/domain';
import type {
  Discrepancy,
  DiscrepancyKind,
  ListedLine,
  ListFinding,
  MatchedLine,
  TreasuryList,
} from '@grants/domain';
import type { Rejection } from '@grants/kernel';
import { sha256Of } from '../commands/command-ids.ts';
import type { UnreadableLine } from './reconciliation.ts';

const DIGEST_LENGTH = 40;

/** The findings of a list with their ids; the same finding twice is one discrepancy. */
export function discrepanciesOf(
  batchId: string,
  findings: readonly ListFinding[],
): readonly Discrepancy[] {
  const found = new Map<string, Discrepancy>();
  for (const finding of findings) {
    const discrepancy = discrepancyOf(batchId, finding);
    if (!found.has(discrepancy.discrepancyId)) found.set(discrepancy.discrepancyId, discrepancy);
  }
  return [...found.values()];
}

function discrepancyOf(batchId: string, finding: ListFinding): Discrepancy {
  const { clause, detail, disbursement, facts, identity, kind, line, place } = finding;
  const amount = line?.amount ?? disbursement?.amount;
  return {
    discrepancyId: discrepancyIdOf(batchId, kind, identity),
    kind,
    blocking: isBlocking(kind),
    ...(clause !== undefined && { clause }),
    ...placeOf(line),
    ...place,
    ...(amount !== undefined && { amount }),
    ...disbursementFields(disbursement),
    detail,
    facts,
  };
}

/** The id of a discrepancy: of the list's number, its kind, and the voucher or disbursement. */
export function discrepancyIdOf(batchId: string, kind: DiscrepancyKind, identity: string): string {
  return `td-${sha256Of([batchId, kind, identity]).slice(0, DIGEST_LENGTH)}`;
}

function placeOf(line: ListedLine | undefined) {
  return line === undefined ? {} : { line: line.line, voucher: line.voucher };
}

function disbursementFields(disbursement: ListFinding['disbursement']) {
  if (!disbursement) return {};
  const { centreId, disbursementId, fundId, projectId } = disbursement;
  return {
    disbursementId,
    ...(projectId !== undefined && { projectId }),
    ...(centreId !== undefined && { centreId }),
    fundId,
  };
}

/** A row nobody could read: known by its voucher, else by its place. */
export function unreadableFinding({ line, voucher, reason }: UnreadableLine): ListFinding {
  return {
    kind: 'unreadable-line',
    identity: voucher ?? `line ${line}`,
    place: { line, ...(voucher !== undefined && { voucher }) },
    detail: `Line ${line} cannot be read: ${reason}.`,
    facts: { line, reason },
  };
}

/** The decider has the last word; its refusal is told with its code. */
export function refusedFinding(
  found: Required<Pick<ListFinding, 'line' | 'disbursement'>>,
  { clause, code, message }: Rejection,
): ListFinding {
  return {
    kind: 'refused',
    identity: found.line.voucher,
    ...found,
    ...(clause !== undefined && { clause }),
    detail: `${code}: ${message}`,
    facts: { code, ...(clause !== undefined && { clause }) },
  };
}

/** A payment confirmed on the word of an earlier receipt, which this one no longer has. */
export function withdrawnFinding(
  known: MatchedLine,
  disbursement: NonNullable<ListFinding['disbursement']>,
  { file }: TreasuryList,
): ListFinding {
  const { amount, voucher } = known;
  return {
    kind: 'payment-withdrawn',
    identity: voucher,
    disbursement,
    detail:
      `Voucher ${voucher} over ${amount} yuan paid disbursement ${disbursementNameOf(disbursement)} by an earlier ` +
      `list of this number and is not in ${file}; reverse the payment if it was never made.`,
    facts: { voucher, amount },
  };
}
