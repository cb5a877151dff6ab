import type { GrantsEventOf } from '../events.ts';

/**
 * The hold a duplicate-funding case places. Every opening of a case places a hold of its own, so
 * that one released with an earlier opening is not taken for it.
 */
export function holdOfCase(caseId: string, opening: number): string {
  return opening === 1 ? `case-${caseId}` : `case-${caseId}.${opening}`;
}

/** The hold a ban of the unit itself places on each thing of the unit. */
export function holdOfBan(banId: string): string {
  return `ban-${banId}`;
}

/**
 * The hold of a ban that came from another unit: one for every way it came, so that while it stands
 * by one way, the end of another frees nothing.
 */
export function holdOfInheritedBan({
  banId,
  originCreditCode,
  path,
}: Pick<GrantsEventOf<'BanInherited'>['data'], 'banId' | 'originCreditCode' | 'path'>): string {
  const links = path.map(({ linkId, creditCode }, index) =>
    index === path.length - 1 ? linkId : `${linkId}.${creditCode}`,
  );
  return `ban-${banId}-of-${originCreditCode}-by-${links.join('.')}`;
}
