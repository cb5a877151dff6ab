import { disbursementKeyOf, paidAmountOf } from '@grants/domain';
import type { LineMatch, ListFinding, MatchedLine, ReceivedBatch } from '@grants/domain';
import type { CommandContext } from '@grants/kernel';
import { derivedUuid } from '../commands/command-ids.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { CommandRequest } from '../commands/requests.ts';
import { atOnce } from './at-once.ts';
import { refusedFinding } from './found-discrepancies.ts';

/** Gives a command in the name of whoever brings in the list, under an id of its own. */
export type GiveCommand = (
  request: CommandRequest,
  commandId: CommandContext['commandId'],
) => Promise<CommandResult>;

/** What became of a line that agrees, once its decider was asked; `written` counts events. */
export type Asked = { readonly written: number } & (
  { readonly matched: MatchedLine } | { readonly refused: ListFinding }
);

/** Enough for the store to make many appends durable in one go, few enough for memory to stay flat. */
const COMMANDS_AT_A_TIME = 256;

/**
 * Asks the deciders for every line that agrees, wave after wave. What is on record is asked for
 * too: by the id of the command it shows whether this list or somebody else recorded it.
 */
export async function askDeciders(
  batch: ReceivedBatch,
  matches: readonly LineMatch[],
  give: GiveCommand,
): Promise<readonly Asked[]> {
  const waves = Map.groupBy(matches, ({ wave, act }) => (act.act.endsWith('-before') ? 0 : wave));
  const asked: Asked[] = [];
  for (const wave of [...waves.keys()].sort((one, other) => one - other)) {
    const ofWave = waves.get(wave) ?? [];
    asked.push(
      ...(await atOnce(ofWave, COMMANDS_AT_A_TIME, (match) => askFor(batch, match, give))),
    );
  }
  return asked;
}

async function askFor(
  { matched, receipt: { batchId } }: ReceivedBatch,
  match: LineMatch,
  give: GiveCommand,
): Promise<Asked> {
  const { act, disbursement, line } = match;
  if (wasReturned(match)) {
    const { outcome = 'recorded' } = matched.get(line.voucher) ?? {};
    return { matched: matchedLine(match, outcome), written: 0 };
  }
  const request = requestOf(batchId, match);
  const result = await give(
    request,
    derivedUuid(
      request.type,
      batchId,
      disbursementKeyOf(disbursement),
      line.voucher,
      `${act.ordinal}`,
    ),
  );
  if ('accepted' in result) {
    const { events, repeated } = result.accepted;
    const outcome = events.length === 0 ? 'recorded' : outcomeOf(match);
    return { matched: matchedLine(match, outcome), written: repeated ? 0 : events.length };
  }
  // What the ledger has on record is not put in doubt by a repetition that came too late.
  if (act.act === 'returned-before') return { matched: matchedLine(match, 'recorded'), written: 0 };
  return { refused: refusedFinding({ line, disbursement }, result.rejected), written: 0 };
}

/** The bank sent this payment back since: to confirm it now would pay the disbursement again. */
function wasReturned({ act, disbursement, line }: LineMatch): boolean {
  return (
    act.act === 'confirmed-before' &&
    disbursement.payments.some(
      ({ returnVoucher, voucher }) => voucher === line.voucher && returnVoucher !== undefined,
    )
  );
}

function outcomeOf({ act }: LineMatch): MatchedLine['outcome'] {
  return 'paymentVoucher' in act ? 'returned' : 'confirmed';
}

function requestOf(batchId: string, { act, disbursement, line }: LineMatch): CommandRequest {
  const { centreId, disbursementId, projectId = '' } = disbursement;
  const { paidOn, voucher } = line;
  if ('paymentVoucher' in act) {
    const data = {
      disbursementId,
      returnId: `tr-${derivedUuid(batchId, voucher)}`,
      paymentVoucher: act.paymentVoucher,
      returnVoucher: voucher,
      returnedOn: paidOn,
      reason: `国库支付清单 ${batchId} 退汇`,
    };
    return centreId === undefined
      ? { type: 'ReturnTranche', data: { projectId, ...data } }
      : { type: 'ReturnCentreAward', data: { centreId, ...data } };
  }
  const data = { disbursementId, amount: paidAmountOf(line.amount), voucher, paidOn };
  return centreId === undefined
    ? { type: 'ConfirmTranchePayment', data: { projectId, ...data } }
    : { type: 'ConfirmCentreAwardPayment', data: { centreId, ...data } };
}

function matchedLine(
  { disbursement, line, matchedBy }: LineMatch,
  outcome: MatchedLine['outcome'],
): MatchedLine {
  const { centreId, disbursementId, fundId, projectId } = disbursement;
  return {
    line: line.line,
    voucher: line.voucher,
    amount: line.amount,
    paidOn: line.paidOn,
    disbursementId,
    ...(projectId !== undefined && { projectId }),
    ...(centreId !== undefined && { centreId }),
    fundId,
    outcome,
    matchedBy,
  };
}
