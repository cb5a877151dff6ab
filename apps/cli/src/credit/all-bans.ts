import type { Ban, BanFilter, CreditBlacklistQueries } from '@grants/read-store';

const PAGE_BANS = 500;

/** Every ban a filter lets through, part after part. */
export async function allBans(
  blacklist: CreditBlacklistQueries,
  filter: BanFilter,
): Promise<readonly Ban[]> {
  let page = await blacklist.bans({ ...filter, limit: PAGE_BANS });
  const bans = [...page.items];
  while (page.nextCursor !== null) {
    page = await blacklist.bans({ ...filter, limit: PAGE_BANS, after: page.nextCursor });
    bans.push(...page.items);
  }
  return bans;
}
