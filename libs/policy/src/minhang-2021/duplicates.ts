import type { SupportFacts } from '../chapters/eligibility.ts';
import type { Finding } from '../finding.ts';

/**
 * MH-1.3.3, from 2021-12-10: 已获得本市和区级其他财政资金支持的项目不再重复支持. Support that looks
 * like that of the same project closes no gate by itself: a person decides whether it is, and until
 * then nothing is approved or paid.
 */
export function isNotSupportedAlready({ similarTitleFrom, matches }: SupportFacts): Finding {
  return {
    rule: 'no-duplicate-support',
    clause: 'MH-1.3.3',
    verdict: matches.length === 0 ? 'passed' : 'needs-evidence',
    facts: {
      similarTitleFrom,
      matches: matches.map(({ source, id, title, titleLikeness }) => ({
        source,
        id,
        title,
        titleLikeness,
      })),
    },
  };
}
