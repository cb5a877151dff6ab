import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { PostingRow, RecoveryStep } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { awardSubjects } from './award-subjects.ts';
import type { AwardSubjectNamed } from './award-subjects.ts';
import { matchingPostings } from './matching-postings.ts';
import { matching } from './posting-criteria.ts';

/** One balanced posting. */
export interface Posting extends Omit<PostingRow, 'amountFen'> {
  readonly amount: Yuan;
}

/** A posting in a list, with what it is about and what it takes back. */
export interface ListedPosting extends Posting, AwardSubjectNamed {
  /** Position of the posting it takes back, where it is a correction. */
  readonly correctsPosition: string | null;
}

/** Documents with figures of the appropriation that one fund may have, and more. */
const APPROPRIATIONS_MAX = 1000;

/** Postings as lists show them. */
export async function listedPostings(
  database: ViewDatabase,
  rows: readonly PostingRow[],
): Promise<readonly ListedPosting[]> {
  const subjects = await awardSubjects(
    database,
    rows.map(({ projectId }) => projectId),
  );
  return Promise.all(
    rows.map(async (row) => {
      const { amountFen, ...posting } = row;
      return {
        ...posting,
        amount: yuanOf(amountFen),
        ...subjects(row.projectId),
        correctsPosition: row.corrects && (await correctedBy(database, row, row.corrects)),
      };
    }),
  );
}

/** A payment is named by its voucher, a receipt by its id, a figure of the budget by its document. */
async function correctedBy(
  database: ViewDatabase,
  row: PostingRow,
  corrects: string,
): Promise<string | null> {
  const evidence =
    row.type === 'RecoveredFundsReversed' ? await voucherOf(database, row, corrects) : corrects;
  const candidates =
    row.projectId === null
      ? await appropriations(database, row)
      : await movedTheOtherWay(database, row, row.projectId);
  const corrected = candidates.findLast(
    (posting) => posting.position < row.position && posting.evidence === evidence,
  );
  return corrected?.position ?? null;
}

function appropriations(
  database: ViewDatabase,
  { fundId }: PostingRow,
): Promise<readonly PostingRow[]> {
  return matchingPostings(database, { fundId, account: 'appropriation' }, APPROPRIATIONS_MAX);
}

/** The payments, or receipts, that a reversal may be of. */
function movedTheOtherWay(
  database: ViewDatabase,
  { fundId, commitmentId, reference, debitAccount, creditAccount }: PostingRow,
  projectId: string,
): Promise<readonly PostingRow[]> {
  return matching(database.selectFrom('posting'), { fundId, projectId })
    .selectAll()
    .where('commitmentId', '=', commitmentId)
    .where('reference', '=', reference)
    .where('debitAccount', '=', creditAccount)
    .where('creditAccount', '=', debitAccount)
    .orderBy('position')
    .execute();
}

/** The recovery register has the ids of receipts, the postings have not. */
async function voucherOf(
  database: ViewDatabase,
  { projectId, reference }: PostingRow,
  receiptId: string,
): Promise<string | undefined> {
  const recoveries = await database
    .selectFrom('recovery')
    .select('steps')
    .where('projectId', '=', projectId)
    .where('recoveryId', '=', reference)
    .execute();
  return recoveries
    .flatMap(({ steps }) => JSON.parse(steps) as RecoveryStep[])
    .find(({ entryId }) => entryId === receiptId)?.evidence;
}
