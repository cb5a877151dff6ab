import type { MaterialsFacts } from '../chapters/recognition-eligibility.ts';
import type { Basis, Finding } from '../finding.ts';
import { setBy } from './parameters.ts';

/** One material of the list: the kinds of documents of which one serves, and when it is asked for. */
interface Material {
  readonly item: string;
  readonly anyOf: readonly [string, ...string[]];
  readonly isDue: (facts: MaterialsFacts) => boolean;
}

const always = () => true;
const isRegulated = ({ regulatedKinds }: MaterialsFacts) => regulatedKinds.length > 0;
const isCertified = ({ compulsoryCertification }: MaterialsFacts) => compulsoryCertification;

/** SH-6.4: 检测报告; 生产许可 of regulated kinds; 强制性产品认证 where it is compulsory. */
const PRODUCT_EVIDENCE: readonly Material[] = [
  { item: '(四)', anyOf: ['test-report'], isDue: always },
  { item: '(四)', anyOf: ['production-licence'], isDue: isRegulated },
  { item: '(四)', anyOf: ['compulsory-certificate'], isDue: isCertified },
];

/** SH-10.1, items 1 to 5. Item 6, what else a unit finds useful, is never asked for. */
export const MATERIALS = setBy<readonly Material[]>('SH-10.1', [
  { item: '(一)', anyOf: ['application-form'], isDue: always },
  { item: '(二)', anyOf: ['intellectual-property-evidence'], isDue: always },
  { item: '(三)', anyOf: ['previous-year-financial-statements'], isDue: always },
  { item: '(三)', anyOf: ['previous-month-balance-sheet'], isDue: always },
  ...PRODUCT_EVIDENCE,
  {
    item: '(五)',
    // 本市技术合同认定登记凭证可替代双方技术交易合同.
    anyOf: ['technology-contract', 'technology-contract-registration'],
    isDue: ({ withResearchInstitution }) => withResearchInstitution,
  },
]);

/**
 * SH-6.4, from 2020-11-18: a third party's test report always; a production licence where the trade
 * is regulated; the compulsory certificate where certification is compulsory.
 */
export function isProductEvidenced(facts: MaterialsFacts): Finding {
  const missing = missingOf(PRODUCT_EVIDENCE, facts);
  return {
    rule: 'product-evidence',
    clause: 'SH-6.4',
    verdict: missing.length === 0 ? 'passed' : 'needs-evidence',
    facts: {
      regulatedKinds: facts.regulatedKinds,
      compulsoryCertification: facts.compulsoryCertification,
      missing,
    },
  };
}

/**
 * SH-10.1, from 2020-11-18: every material that is due is there. What is missing is asked for,
 * naming it: the application is not lost.
 */
export function areMaterialsComplete(facts: MaterialsFacts): Finding {
  const missing = missingDocuments(facts);
  return {
    rule: 'materials',
    clause: 'SH-10.1',
    verdict: missing.length === 0 ? 'passed' : 'needs-evidence',
    facts: {
      required: MATERIALS.value
        .filter(({ isDue }) => isDue(facts))
        .map(({ item, anyOf }) => ({ item, anyOf })),
      given: facts.documentKinds,
      missing,
    },
  };
}

/** SH-6.4 and SH-10.1: the conditions that documents bear on. */
export function materialFindings(facts: MaterialsFacts): Basis {
  return [isProductEvidenced(facts), areMaterialsComplete(facts)];
}

/** SH-10.1: the kinds that are due and not there; of two that serve, the contract is named. */
export function missingDocuments(facts: MaterialsFacts): readonly string[] {
  return missingOf(MATERIALS.value, facts);
}

function missingOf(materials: readonly Material[], facts: MaterialsFacts): readonly string[] {
  return materials
    .filter(({ isDue }) => isDue(facts))
    .filter(({ anyOf }) => !anyOf.some((kind) => facts.documentKinds.includes(kind)))
    .map(({ anyOf: [kind] }) => kind);
}
