import type { ClauseId } from '@grants/kernel';
import type { Clause } from './clause.ts';
import { CLAUSES } from './clauses.ts';

const BY_ID: ReadonlyMap<string, Clause> = new Map(CLAUSES.map((clause) => [clause.id, clause]));

/** Whether a text is the id of a clause of the register. */
export function isClause(id: string): id is ClauseId {
  return BY_ID.has(id);
}

/** The clause of an id, or nothing when the register has none such. */
export function clauseOf(id: string): Clause | undefined {
  return BY_ID.get(id);
}

/** Where an article begins: a chapter of the opinions or of the operating rules, an annex, an article. */
const CHAPTER = /^(意见 .|细则 .\(.\)|附件\d|第.+?条)/;

/** The chapter or article that a clause belongs to, e.g. `细则 一(六)`, `第十八条`. */
export function chapterOf({ article }: Pick<Clause, 'article'>): string {
  return CHAPTER.exec(article)?.[0] ?? article;
}
