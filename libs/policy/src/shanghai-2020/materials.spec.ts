import { describe, expect, it } from '@jest/globals';
import type { MaterialsFacts } from '../chapters/recognition-eligibility.ts';
import { areMaterialsComplete, isProductEvidenced, missingDocuments } from './materials.ts';

const ALWAYS = [
  'application-form',
  'intellectual-property-evidence',
  'previous-year-financial-statements',
  'previous-month-balance-sheet',
  'test-report',
];
const PLAIN: MaterialsFacts = {
  regulatedKinds: [],
  compulsoryCertification: false,
  withResearchInstitution: false,
  documentKinds: ALWAYS,
};

describe('SH-10.1: the materials', () => {
  it.each(ALWAYS)('cannot do without %s', (kind) => {
    const documentKinds = ALWAYS.filter((given) => given !== kind);
    expect(areMaterialsComplete({ ...PLAIN, documentKinds })).toMatchObject({
      clause: 'SH-10.1',
      verdict: 'needs-evidence',
      facts: { missing: [kind] },
    });
  });

  it('are complete with what is always asked for, where nothing else is due', () => {
    expect(areMaterialsComplete(PLAIN).verdict).toBe('passed');
  });

  it.each([
    ['technology-contract', []],
    ['technology-contract-registration', []],
    ['other', ['technology-contract']],
  ])('with a research institution, given %s: missing %j', (kind, missing) => {
    const facts = { ...PLAIN, withResearchInstitution: true, documentKinds: [...ALWAYS, kind] };
    expect(missingDocuments(facts)).toEqual(missing);
  });

  it('name everything that is missing at once', () => {
    const facts = {
      regulatedKinds: ['medicine'],
      compulsoryCertification: true,
      withResearchInstitution: true,
      documentKinds: [],
    };
    expect(missingDocuments(facts)).toEqual([
      ...ALWAYS,
      'production-licence',
      'compulsory-certificate',
      'technology-contract',
    ]);
  });
});

describe('SH-6.4: the product is evidenced', () => {
  it.each<[string, Partial<MaterialsFacts>, readonly string[]]>([
    ['a report always', { documentKinds: [] }, ['test-report']],
    ['nothing more for a free trade', {}, []],
    ['a licence for a regulated one', { regulatedKinds: ['pesticide'] }, ['production-licence']],
    [
      'a certificate where it is compulsory',
      { compulsoryCertification: true },
      ['compulsory-certificate'],
    ],
    [
      'nothing more where both are there',
      {
        regulatedKinds: ['medicine', 'medical-device'],
        compulsoryCertification: true,
        documentKinds: [...ALWAYS, 'production-licence', 'compulsory-certificate'],
      },
      [],
    ],
  ])('%s', (_what, over, missing) => {
    expect(isProductEvidenced({ ...PLAIN, ...over })).toMatchObject({
      clause: 'SH-6.4',
      verdict: missing.length === 0 ? 'passed' : 'needs-evidence',
      facts: { missing },
    });
  });
});
