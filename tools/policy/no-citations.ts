/** What looks like a clause id and is none, by file: award numbers, and ids unknown on purpose. */
export const NO_CITATIONS: Readonly<Record<string, readonly string[]>> = {
  'apps/api/src/duplicate-case/duplicate-case.spec.ts': ['SH-1', 'SH-2'],
  'apps/api/src/policy-override/policy-override.spec.ts': ['MH-9.9'],
  'apps/api/src/validation/request.pipe.spec.ts': ['MH-9.9.9'],
  'apps/cli/src/demo/chapters/awards.ts': ['SH-00'],
  'libs/domain/src/application/decide/ending.spec.ts': ['MH-9.9'],
  'libs/domain/src/policy-override/decide.spec.ts': ['MH-O99'],
  'libs/policy/src/clause-register.spec.ts': ['MH-1.1.7'],
  'test/acceptance/bad-input.spec.ts': ['MH-9.9.9'],
  'tools/policy/no-citations.ts': [
    'SH-1',
    'SH-2',
    'MH-1.1.7',
    'MH-9.9',
    'MH-9.9.9',
    'MH-O99',
    'SH-00',
  ],
};
