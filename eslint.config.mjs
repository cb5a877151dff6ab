/**
 * The house style as far as a linter can see it. Everything is an error, and a waiver that waives
 * nothing fails too. Room rules (who imports whom, what a pure room may touch) are in tools/lint/.
 */
import js from '@eslint/js';
import { createProjectGraphAsync } from '@nx/devkit';
import nxPlugin from '@nx/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import importPlugin from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

import { moduleBoundaries } from './tools/lint/boundaries.mjs';
import { housePlugin } from './tools/lint/house-plugin.mjs';
import { roomRules } from './tools/lint/rooms.mjs';

// Without a project graph on disk the boundary rule would skip every file with a mere note.
await createProjectGraphAsync();

const SPECS = ['**/*.spec.ts', 'test/**/*.ts', '{libs,apps}/*/src/{contract,specs}/**/*.ts'];
const CONFIGURATION = ['*.config.mjs', '.dependency-cruiser.mjs', 'tools/lint/**/*.mjs'];

const size = (linesMax) => ['error', { max: linesMax, skipBlankLines: false, skipComments: false }];

const houseNumbers = {
  'max-lines': size(250),
  'max-lines-per-function': ['error', { max: 50 }],
  // `modified` counts a switch once: an exhaustive switch is a table, not a maze.
  complexity: ['error', { max: 8, variant: 'modified' }],
  'max-depth': ['error', 3],
  'max-params': ['error', 3],
};

const words = {
  'house/file-name': 'error',
  '@typescript-eslint/naming-convention': [
    'error',
    {
      selector: 'typeLike',
      format: ['PascalCase'],
      custom: { regex: '^I[A-Z][a-z]|(Impl|Utils?|Helpers?|Manager|Common|Base)$', match: false },
    },
    {
      selector: ['variable', 'function'],
      format: null,
      custom: { regex: '^(utils?|helpers?|common|manager|impl)$', match: false },
    },
  ],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
};

const importOrder = {
  'import-x/no-default-export': 'error',
  'import-x/first': 'error',
  'import-x/newline-after-import': 'error',
  'import-x/no-duplicates': 'error',
  'import-x/consistent-type-specifier-style': ['error', 'prefer-top-level'],
  'import-x/order': [
    'error',
    {
      groups: ['builtin', 'external', 'internal', 'parent', 'sibling', 'index'],
      pathGroups: [{ pattern: '@grants/**', group: 'internal' }],
      pathGroupsExcludedImportTypes: ['builtin'],
      alphabetize: { order: 'asc', caseInsensitive: true },
      named: true,
    },
  ],
};

const exhaustive = ({ defaultCounts }) => [
  'error',
  { considerDefaultExhaustiveForUnions: defaultCounts, requireDefaultForNonUnion: true },
];

const typedRules = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': exhaustive({ defaultCounts: true }),
  // Numbers and booleans print as themselves; objects and undefined do not.
  '@typescript-eslint/restrict-template-expressions': [
    'error',
    { allowNumber: true, allowBoolean: true },
  ],
  // A Nest module is an empty class with a decorator.
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-unnecessary-condition': [
    'error',
    { allowConstantLoopConditions: 'only-allowed-literals' },
  ],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { ignoreRestSiblings: true, argsIgnorePattern: '^_' },
  ],
  // Taking a text apart by code points is what a spread of it says.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  // Off: it takes the void of `Promise.withResolvers<void>()` for a mistake.
  '@typescript-eslint/no-invalid-void-type': 'off',
  // Off: a method of a port is async so that its refusals reject, whether or not it waits.
  '@typescript-eslint/require-await': 'off',
};

const everywhere = {
  eqeqeq: 'error',
  'no-param-reassign': 'error',
  'object-shorthand': 'error',
  'prefer-template': 'error',
  '@nx/enforce-module-boundaries': ['error', moduleBoundaries],
};

/** A class that Nest builds may take more than three collaborators; nothing else may. */
const injectedConstructors = {
  files: ['libs/application/**/*.ts', 'apps/**/*.ts'],
  rules: {
    'max-params': 'off',
    'no-restricted-syntax': [
      'error',
      {
        selector:
          ':matches(FunctionDeclaration, ArrowFunctionExpression, :not(MethodDefinition[kind="constructor"]) > FunctionExpression)[params.length>3]',
        message: 'At most three parameters: take an options object.',
      },
    ],
  },
};

/** A fold or a decision names every member: a default would hide the event added next year. */
const closedUnions = {
  files: ['libs/domain/src/**/*.ts', 'libs/policy/src/**/*.ts'],
  // A reaction answers to a few events of a large union.
  ignores: ['libs/domain/src/reactions/**'],
  rules: {
    '@typescript-eslint/switch-exhaustiveness-check': exhaustive({ defaultCounts: false }),
  },
};

const specs = {
  files: SPECS,
  rules: {
    'max-lines': size(400),
    'max-lines-per-function': 'off',
    // A property takes one parameter for each thing made up; a table row, one for each column.
    'max-params': 'off',
    // A table of wrong values holds things no constructor made.
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  },
};

/** The console: the rules of hooks, and no page that reaches around the typed client. */
const browser = {
  files: ['apps/console/src/**/*.{ts,tsx}'],
  extends: [reactHooks.configs.flat['recommended-latest']],
  rules: { 'no-console': 'error' },
};

/** A dictionary is as long as the words it has. */
const dictionaries = {
  files: ['apps/console/src/words/{zh,en}/*.ts'],
  rules: { 'max-lines': 'off' },
};

const configuration = {
  files: CONFIGURATION,
  rules: { 'import-x/no-default-export': 'off' },
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    '.nx/',
    'coverage/',
    'data/',
    // Generated: types alone, as long as the API is wide.
    'libs/api-client/src/schema.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    plugins: { '@nx': nxPlugin, 'import-x': importPlugin, house: housePlugin },
    rules: { ...houseNumbers, ...importOrder, ...everywhere },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: { ...typedRules, ...words },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  { files: ['libs/**/*.ts', 'apps/**/*.ts'], rules: { 'no-console': 'error' } },
  browser,
  dictionaries,
  injectedConstructors,
  closedUnions,
  ...roomRules,
  specs,
  configuration,
  prettier,
);
