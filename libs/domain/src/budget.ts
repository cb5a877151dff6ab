import type { Yuan } from '@grants/kernel';

/** One expense category of one year, in its two parts (MH-1.6.3). */
export interface BudgetLine {
  readonly lineId: string;
  readonly category: string;
  readonly year: number;
  readonly grant: Yuan;
  readonly selfRaised: Yuan;
  /** A disclosed related-party transaction (MH-1.6.2). */
  readonly relatedParty?: { readonly counterparty: string; readonly reason: string };
}

/** What the project costs and who pays: total = self-raised + grant requested. */
export interface ProjectBudget {
  readonly totalInvestment: Yuan;
  readonly selfRaised: Yuan;
  readonly grantRequested: Yuan;
  readonly lines: readonly BudgetLine[];
}
