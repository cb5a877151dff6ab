import type { BudgetAdjustmentNotified, BudgetLine, ProjectBudget } from '@grants/domain';
import type { RecordedEvent } from '@grants/event-store';
import { dateAt, fenOf, yuanOf } from '@grants/kernel';
import type { CalendarDate, ClauseId, Yuan } from '@grants/kernel';

/** A part of a budget line before and after an adjustment; nothing before where the line is new. */
export interface MovedAmount {
  readonly before: Yuan | null;
  readonly after: Yuan;
  /** After less before: negative where less is spent. */
  readonly change: Yuan;
}

/** A line of a budget that an adjustment moved. */
export interface MovedLine extends Pick<BudgetLine, 'lineId' | 'category' | 'year'> {
  readonly grant: MovedAmount;
  readonly selfRaised: MovedAmount;
}

/** A budget adjustment that the unit told of (MH-1.6.6). */
export interface NotifiedAdjustment {
  readonly notificationId: string;
  readonly notifiedOn: CalendarDate;
  readonly reason: string;
  readonly clause: ClauseId;
  /** Lines with another amount than before; one told as it was is not among them. */
  readonly moved: readonly MovedLine[];
}

/** What became of a budget: each adjustment, and the budget after all of them. */
export interface AdjustedBudget {
  readonly adjustments: readonly NotifiedAdjustment[];
  /** Null where nothing was told of. */
  readonly after: ProjectBudget | null;
}

const CLAUSE: ClauseId = 'MH-1.6.6';

/**
 * The budget as its notifications tell it: each names lines as they are from then on, by their ids;
 * a line it does not name stays as it was.
 */
export function adjustedBudget(
  agreed: ProjectBudget,
  history: readonly RecordedEvent[],
): AdjustedBudget {
  const lines = new Map(agreed.lines.map((line) => [line.lineId, line]));
  const adjustments = history
    .filter(({ type }) => type === 'BudgetAdjustmentNotified')
    .map(({ data, metadata }) => {
      const told = data as BudgetAdjustmentNotified['data'];
      const moved = told.lines.map((line) => movedLine(line, lines.get(line.lineId)));
      for (const line of told.lines) lines.set(line.lineId, line);
      return {
        notificationId: told.notificationId,
        notifiedOn: dateAt(metadata.occurredAt),
        reason: told.reason,
        clause: CLAUSE,
        moved: moved.filter(isMoved),
      };
    });
  return {
    adjustments,
    after: adjustments.length === 0 ? null : budgetAfter(agreed, adjustments, [...lines.values()]),
  };
}

function movedLine(now: BudgetLine, before?: BudgetLine): MovedLine {
  const { lineId, category, year } = now;
  return {
    ...{ lineId, category, year },
    grant: moved(now.grant, before?.grant),
    selfRaised: moved(now.selfRaised, before?.selfRaised),
  };
}

function moved(after: Yuan, before: Yuan | undefined): MovedAmount {
  const change = fenOf(after) - (before === undefined ? 0n : fenOf(before));
  return { before: before ?? null, after, change: yuanOf(change) };
}

function isMoved({ grant, selfRaised }: MovedLine): boolean {
  return [grant, selfRaised].some(({ change }) => fenOf(change) !== 0n);
}

/** The sums of the budget that was agreed, moved by what the adjustments moved. */
function budgetAfter(
  { totalInvestment, grantRequested, selfRaised }: ProjectBudget,
  adjustments: readonly NotifiedAdjustment[],
  lines: readonly BudgetLine[],
): ProjectBudget {
  const all = adjustments.flatMap((adjustment) => adjustment.moved);
  const grant = sumOf(all.map((line) => line.grant.change));
  const own = sumOf(all.map((line) => line.selfRaised.change));
  return {
    totalInvestment: yuanOf(fenOf(totalInvestment) + grant + own),
    grantRequested: yuanOf(fenOf(grantRequested) + grant),
    selfRaised: yuanOf(fenOf(selfRaised) + own),
    lines,
  };
}

function sumOf(amounts: readonly Yuan[]): bigint {
  return amounts.reduce((sum, amount) => sum + fenOf(amount), 0n);
}
