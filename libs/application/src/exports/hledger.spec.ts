import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import { partsOf } from '../specs/sample-table.ts';
import { journalOf } from './hledger.ts';
import type { JournalEntry } from './hledger.ts';

const PAID: JournalEntry = {
  position: '0000000000000042',
  type: 'DisbursementPaid',
  fundId: 'F12-2022',
  projectId: 'P-2022-0001',
  debitAccount: 'paid',
  creditAccount: 'authorised',
  amount: yuan('900000.00'),
  effectiveOn: calendarDate('2022-07-15'),
  reference: 'first-1',
  evidence: 'PZ-2022-071',
};

async function journal(...entries: readonly JournalEntry[]): Promise<string> {
  const accounts = { fundIds: ['F12-2022', 'F1'], accounts: ['authorised', 'paid'] };
  return (await Array.fromAsync(journalOf(accounts, partsOf(entries)))).join('');
}

describe('postings as a journal of hledger', () => {
  it('declares the commodity and every account of every fund first, as a strict check asks', async () => {
    expect(await journal()).toBe(
      'commodity 1000.00 CNY\n\n' +
        'account F12-2022:authorised\naccount F12-2022:paid\n' +
        'account F1:authorised\naccount F1:paid\n\n',
    );
  });

  it('has a balanced transaction a posting, with its voucher as code and its position as tag', async () => {
    expect(await journal(PAID)).toContain(
      '\n2022-07-15 * (PZ-2022-071) DisbursementPaid P-2022-0001 first-1' +
        '  ; position: 0000000000000042\n' +
        '    F12-2022:paid  900000.00 CNY\n' +
        '    F12-2022:authorised  -900000.00 CNY\n\n',
    );
  });

  it('leaves out what a posting has not', async () => {
    const bare = { ...PAID, projectId: null, reference: null, evidence: null };

    expect(await journal(bare)).toContain(
      '\n2022-07-15 * DisbursementPaid  ; position: 0000000000000042\n',
    );
  });

  it.each([
    ['闵财〔2022〕5号', '闵财〔2022〕5号'],
    ['PZ(1)', 'PZ 1 '],
    ['PZ; a:b', 'PZ a b'],
    ['PZ\n2022-01-01 * x', 'PZ 2022-01-01 * x'],
  ])('lets the voucher %j end neither its code nor its line', async (evidence, written) => {
    expect(await journal({ ...PAID, evidence })).toContain(
      `\n2022-07-15 * (${written}) DisbursementPaid`,
    );
  });
});
