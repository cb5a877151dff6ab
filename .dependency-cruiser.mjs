/**
 * The shape of the import graph, file by file: what ESLint cannot see from inside one file. Which
 * room may import which is in tools/lint/boundaries.mjs.
 */
const SPEC = '\\.spec\\.ts$';
/** What specs share: contract suites, with a door of their own, and samples in a folder `specs`. */
const TEST_CODE = '^libs/[^/]+/(src/(contract|specs)/|contract\\.ts$)';
/** What a project's package.json exports stands at its root. */
const DOOR = '^(libs|apps)/[^/]+/[^/]+\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Files that need each other are one file in pieces: neither can be read or tested alone. ' +
        'Move what both need to a third file below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-deep-imports',
      comment:
        "A library's files are its own business: import its index or a subpath its package.json " +
        'declares under "exports", so that the rest can be moved freely.',
      severity: 'error',
      from: { path: '^((libs|apps)/[^/]+|test|tools)/' },
      to: {
        path: '^(libs|apps)/',
        pathNot: '^$1/',
        // By package name; the resolver then refuses what "exports" does not declare.
        dependencyTypesNot: ['aliased-workspace'],
      },
    },
    {
      name: 'index-is-for-others',
      comment:
        'Inside a library, import the file that has the name: the index pulls the whole library ' +
        'in and makes a cycle of the next file added.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/' },
      to: { path: '^libs/$1/index\\.ts$' },
    },
    {
      name: 'no-orphans',
      comment: 'A file nothing imports and that starts nothing is dead code: delete it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [SPEC, DOOR, '^apps/[^/]+/src/main\\.ts$', '^tools/', '^test/'],
      },
      to: {},
    },
    {
      name: 'reachable-from-the-index',
      comment:
        'A library file its index does not lead to is used by its own specs alone: export it, use ' +
        'it or delete it.',
      severity: 'error',
      from: { path: DOOR },
      to: { path: '^libs/[^/]+/src/', pathNot: [SPEC, '/src/specs/'], reachable: false },
    },
    {
      name: 'no-test-code-behind-the-index',
      comment: 'A contract suite brings the test runner along: it has its own subpath for specs.',
      severity: 'error',
      from: { path: '^libs/[^/]+/index\\.ts$' },
      to: { path: TEST_CODE, reachable: true },
    },
    {
      name: 'nothing-imports-a-spec',
      comment: 'A spec is run, not imported: what two specs share has a file of its own.',
      severity: 'error',
      from: {},
      to: { path: SPEC },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere fails only when it is reached.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package that no package.json of ours declares is there by luck.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-package-at-run-time',
      comment:
        'What ships imports nothing that a production install leaves out. The console ships as the ' +
        'bundle Vite makes of it, with everything inside.',
      severity: 'error',
      from: {
        path: '^(libs|apps)/',
        pathNot: [SPEC, TEST_CODE, '^libs/testing/', '^apps/console/'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@grants/source', 'import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
    cache: false,
  },
};
