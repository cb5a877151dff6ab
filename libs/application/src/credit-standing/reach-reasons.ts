import { BAN_REACH } from '@grants/domain';
import type { ClauseId } from '@grants/kernel';
import type { BanPath } from '@grants/projections';
import type { Page } from '@grants/read-store';

/** The clause and the reason by which a ban goes over a link. */
interface Reason {
  readonly clause: ClauseId;
  readonly reason: string;
}

/** Something that came over links, each with why it carries a ban (SH-18.3). */
export type Reasoned<Banned extends { readonly path: BanPath }> = Omit<Banned, 'path'> & {
  readonly path: readonly (Banned['path'][number] & Reason)[];
};

/** Says of every link a ban went over why it does. */
export function withReasons<Banned extends { readonly path: BanPath }>(
  ban: Banned,
): Reasoned<Banned> {
  const path = ban.path.map((step) => {
    const { clause, reason } = BAN_REACH[step.kind];
    return { ...step, clause, reason };
  });
  return { ...ban, path };
}

/** The same of every ban of a page. */
export function pageWithReasons<Banned extends { readonly path: BanPath }>({
  items,
  nextCursor,
}: Page<Banned>): Page<Reasoned<Banned>> {
  return { items: items.map(withReasons), nextCursor };
}
