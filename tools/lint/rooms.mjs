/** What the pure rooms may not touch: time, chance, I/O, Node, decorators, async, other people's code. */
const room = (name) => [`libs/${name}/index.ts`, `libs/${name}/src/**/*.ts`];
const SPECS = ['**/*.spec.ts', '{libs,apps}/*/src/{contract,specs}/**'];

const PURE_ROOMS = ['kernel', 'policy', 'domain', 'projections', 'matching', 'transparency'];

const NOT_PURE = 'A pure room has no clock, no chance and no I/O: take it in as data.';

const globals = [
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'process',
  'console',
  'fetch',
  'crypto',
  'globalThis',
  'Buffer',
  'Promise',
].map((name) => ({ name, message: NOT_PURE }));

const CLOCK_AND_CHANCE = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: NOT_PURE },
  { selector: 'CallExpression[callee.name="Date"]', message: NOT_PURE },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: NOT_PURE,
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: NOT_PURE,
  },
];

const ASYNC_AND_DECORATORS = [
  { selector: ':function[async=true]', message: 'A pure room is synchronous.' },
  { selector: 'AwaitExpression', message: 'A pure room is synchronous.' },
  { selector: 'ForOfStatement[await=true]', message: 'A pure room is synchronous.' },
  { selector: 'ImportExpression', message: 'A pure room is synchronous.' },
  { selector: 'Decorator', message: 'A pure room knows no framework.' },
];

/** Everything but relative imports, our libraries and the named packages. */
const onlyOurs = (...packages) => ({
  regex: `^(?!\\.|@grants/|(${['$^', ...packages].join('|')})$)`,
  message: `This room imports nothing from npm or Node${packages.length ? ` but ${packages.join(', ')}` : ''}.`,
});

const specsOnly = {
  regex: '^(@grants/testing|@jest/globals|fast-check)$',
  message: 'Only specs and contract suites may import test code.',
};

const throughTheDoor = {
  regex: '^@grants/[^/]+/(src|dist|index)(/|\\.|$)',
  message: 'A library is entered by its index or a declared export, never by its files.',
};

const imports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: [throughTheDoor, ...patterns] },
  ],
});

const pureRooms = {
  files: PURE_ROOMS.flatMap(room),
  ignores: SPECS,
  rules: {
    'no-restricted-globals': ['error', ...globals],
    'no-restricted-syntax': ['error', ...CLOCK_AND_CHANCE, ...ASYNC_AND_DECORATORS],
    ...imports(onlyOurs(), specsOnly),
  },
};

/** Their specs may use the test packages and may wait, but still not look at the clock or roll dice. */
const pureRoomSpecs = {
  files: PURE_ROOMS.flatMap((name) => `libs/${name}/src/**/*.spec.ts`),
  rules: { 'no-restricted-syntax': ['error', ...CLOCK_AND_CHANCE] },
};

const kernelImports = {
  files: room('kernel'),
  ignores: SPECS,
  rules: imports(onlyOurs('decimal\\.js'), specsOnly),
};

const projectionImports = {
  files: room('projections'),
  ignores: SPECS,
  rules: imports(onlyOurs('pinyin-pro'), specsOnly, {
    regex: '^@grants/domain$',
    allowTypeImports: true,
    // How titles are compared, and what tells one disbursement or recovery from another, are rules of
    // the domain: whoever compares them must do so alike.
    allowImportNames: [
      'normalisedTitle',
      'titleLikeness',
      'SIMILAR_TITLE_FROM',
      'isRequiredMatch',
      'MATCHER_VERSION',
      'disbursementKeyOf',
      'recoveryKeyOf',
    ],
    message: "A projection knows the domain's event types, not its decisions: import type.",
  }),
};

const transparencyImports = {
  files: room('transparency'),
  ignores: SPECS,
  rules: imports(onlyOurs('node:crypto'), specsOnly),
};

const everyRoom = { files: ['**/*.ts'], rules: imports() };

/** A room outside the pure ones may use Node and npm, but no test code outside specs. */
const testCodeInSpecs = {
  files: ['libs/*/index.ts', 'libs/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
  ignores: [...SPECS, 'libs/testing/**'],
  rules: imports(specsOnly),
};

/** Thresholds are the policy's: a bare number in a decision hides the clause it comes from. */
const domainNumbers = {
  files: ['libs/domain/src/**/*.ts'],
  ignores: SPECS,
  rules: {
    '@typescript-eslint/no-magic-numbers': [
      'error',
      {
        ignore: [0, 1, -1, '0n', '1n', '-1n'],
        ignoreNumericLiteralTypes: true,
        ignoreTypeIndexes: true,
        enforceConst: true,
      },
    ],
  },
};

/** In order: a later entry replaces the import rule of an earlier one. */
export const roomRules = [
  everyRoom,
  testCodeInSpecs,
  pureRooms,
  pureRoomSpecs,
  kernelImports,
  projectionImports,
  transparencyImports,
  domainNumbers,
];
