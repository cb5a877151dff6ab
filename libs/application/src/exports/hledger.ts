import type { CalendarDate, Yuan } from '@grants/kernel';

/** A balanced movement as a journal shows it. */
export interface JournalEntry {
  readonly position: string;
  readonly type: string;
  readonly fundId: string;
  readonly projectId: string | null;
  readonly debitAccount: string;
  readonly creditAccount: string;
  readonly amount: Yuan;
  readonly effectiveOn: CalendarDate;
  readonly reference: string | null;
  /** Number of the voucher or document behind it. */
  readonly evidence: string | null;
}

/** What would end a name, a description or a tag in a journal. */
const NOT_IN_WORDS = /[\r\n;|()[\]:,]/g;

/**
 * Postings as a journal of hledger, the plain-text accounting tool an auditor may check them with
 * (`hledger check --strict`). An account is `<fund>:<account>`; every account and the commodity are
 * declared first. One transaction a posting, on the day it counts from; the voucher or document is
 * its code, the position its tag.
 *
 * @see https://hledger.org/hledger.html#journal
 */
export async function* journalOf(
  accounts: { readonly fundIds: readonly string[]; readonly accounts: readonly string[] },
  parts: AsyncIterable<readonly JournalEntry[]>,
): AsyncGenerator<string, void> {
  const declared = accounts.fundIds.flatMap((fundId) =>
    accounts.accounts.map((account) => `account ${accountName(fundId, account)}\n`),
  );
  yield `commodity 1000.00 CNY\n\n${declared.join('')}\n`;
  for await (const entries of parts) yield entries.map(transactionOf).join('');
}

/** The name of a fund's account in the journal. */
export function accountName(fundId: string, account: string): string {
  return `${words(fundId)}:${account}`;
}

function transactionOf(entry: JournalEntry): string {
  const { fundId, debitAccount, creditAccount, amount } = entry;
  const code = entry.evidence === null ? '' : ` (${words(entry.evidence)})`;
  const about = [entry.type, entry.projectId, entry.reference].filter((part) => part !== null);
  return (
    `${entry.effectiveOn} *${code} ${about.map(words).join(' ')}  ; position: ${entry.position}\n` +
    `    ${accountName(fundId, debitAccount)}  ${amount} CNY\n` +
    `    ${accountName(fundId, creditAccount)}  -${amount} CNY\n\n`
  );
}

function words(text: string): string {
  return text.replace(NOT_IN_WORDS, ' ').replace(/ {2,}/g, ' ');
}
