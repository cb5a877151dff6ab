import { dateAt } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type {
  ApproveFundsTransfer,
  BeginYearEndClose,
  LapseFund,
  SetAuthorisationThreshold,
} from '../commands.ts';
import { fundRejections } from '../rejections.ts';
import type { FundDecision } from './scope.ts';

/** What a person decides on in the course of a fund's year, each by a document. */
type ByDocument = SetAuthorisationThreshold | ApproveFundsTransfer | BeginYearEndClose | LapseFund;

/**
 * The decision, unless it would write down a day after the one it is recorded for, in Shanghai. The
 * projects that are asked to carry forward by the same document would not believe that day either.
 */
export function unlessDayAhead(command: ByDocument, decision: FundDecision): FundDecision {
  if ('rejected' in decision || decision.accepted.length === 0) return decision;
  const today = dateAt(command.context.occurredAt);
  for (const [field, day] of Object.entries(daysToldBy(command))) {
    if (day > today) return fundRejections.dayAhead(field, { day, today });
  }
  return decision;
}

function daysToldBy({ data }: ByDocument): Readonly<Record<string, CalendarDate>> {
  const document = { 'document.date': data.document.date };
  return 'lapsedOn' in data ? { lapsedOn: data.lapsedOn, ...document } : document;
}
