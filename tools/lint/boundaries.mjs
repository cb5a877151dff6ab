/** Who may import whom, by Nx tag. A room not named on a line is out of its reach. */
const layers = (...names) => names.map((name) => `layer:${name}`);

const PURE = ['kernel', 'policy', 'domain', 'projections', 'matching', 'transparency'];
const PORTS = ['event-store', 'read-store'];
const LIBRARIES = [...PURE, ...PORTS, 'adapter', 'application', 'api-client', 'testing'];

/** `testing` is open to every library here; `specsOnly` in rooms.mjs keeps it inside specs. */
const REACH = {
  kernel: [],
  policy: ['kernel'],
  domain: ['kernel', 'policy'],
  projections: ['kernel', 'policy', 'domain'],
  matching: ['kernel'],
  transparency: ['kernel'],
  'event-store': ['kernel'],
  adapter: ['kernel', 'event-store'],
  'read-store': ['kernel', 'projections', 'event-store'],
  application: [...PURE, ...PORTS],
  testing: ['kernel'],
  'api-client': [],
};

const TOP = {
  // `grants serve` and `grants demo` start the API process; embedded, it mounts the projector.
  cli: [...LIBRARIES, 'api'],
  api: [...LIBRARIES, 'projector'],
  projector: LIBRARIES,
  console: ['api-client'],
  test: [...LIBRARIES, 'api', 'projector', 'cli', 'tools'],
  tools: [...LIBRARIES, 'api', 'cli'],
};

const constraint = ([layer, reach]) => ({
  sourceTag: `layer:${layer}`,
  onlyDependOnLibsWithTags: layers(...reach),
});

const withTesting = ([layer, reach]) => [layer, [...reach, 'testing']];

/** Options of `@nx/enforce-module-boundaries`. */
export const moduleBoundaries = {
  allow: [],
  enforceBuildableLibDependency: false,
  depConstraints: [
    ...Object.entries(REACH).map(withTesting).map(constraint),
    ...Object.entries(TOP).map(constraint),
  ],
};
