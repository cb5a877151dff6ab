import type { Unit } from '@grants/domain';
import { checkCharacter, creditCode } from '@grants/kernel';
import type { CreditCode } from '@grants/kernel';

const DISTRICT = '闵行区';
/** Of an enterprise that the market regulator registered in 闵行区. */
const ENTERPRISE_OF_MINHANG = '91310112';

/** An enterprise of the district that nobody has registered, and whose name says so. */
export function enterprise(given: {
  /** Of the organisation, 9 characters of the alphabet of credit codes. */
  readonly code: string;
  /** The part of the name that tells the trade. */
  readonly trade: string;
  readonly town: string;
}): Unit {
  return {
    creditCode: checked(ENTERPRISE_OF_MINHANG + given.code),
    name: `闵行示例${given.trade}有限公司（虚构）`,
    kind: 'enterprise',
    registeredDistrict: DISTRICT,
    taxDistrict: DISTRICT,
    town: given.town,
  };
}

/** Units beside the enterprises of the district: employers of experts and partners. */
export const otherUnits = {
  university: { creditCode: checked('12310000MADEM0901'), name: '上海示例大学（虚构）' },
  institute: { creditCode: checked('12310000MADEM0902'), name: '上海示例技术研究院（虚构）' },
  academy: { creditCode: checked('12310000MADEM0903'), name: '上海示例科学院（虚构）' },
} as const;

/** A code that no registry gave, with the right check character. */
function checked(first17: string): CreditCode {
  return creditCode(first17 + checkCharacter(first17));
}
