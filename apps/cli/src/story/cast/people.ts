import { sha256Of } from '@grants/application';
import type { ProjectMember } from '@grants/domain';

const FAMILY_NAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶';
const GIVEN_NAMES = ['示一', '示安', '示文', '示宁', '示远', '示清', '示川', '示明'] as const;

/**
 * The n-th person of the story, invented. A reference stands where the ledger keeps a keyed hash of
 * an identity number; no such number is behind it.
 */
export function person(n: number, duty: string): ProjectMember {
  const family = FAMILY_NAMES.charAt(n % FAMILY_NAMES.length);
  const given = GIVEN_NAMES[Math.floor(n / FAMILY_NAMES.length) % GIVEN_NAMES.length] ?? '';
  return {
    personRef: sha256Of({ invented: n }).slice(0, 32),
    name: `${family}${given}（虚构）`,
    duty,
  };
}
