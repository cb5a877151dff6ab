/**
 * Gives every project the same three targets, so that no project has to repeat them: a folder with
 * a tsconfig.json builds, lints and tests. The commands are those of the npm scripts, for one room.
 */
import { dirname } from 'node:path';

const cached = (command, inputs, rest = {}) => ({
  command,
  cache: true,
  options: { cwd: '{workspaceRoot}' },
  inputs: ['sources', '^sources', 'toolchain', ...inputs],
  ...rest,
});

const NODE_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

const targets = {
  build: cached('tsc -b {projectRoot}', [], {
    dependsOn: ['^build'],
    outputs: ['{projectRoot}/dist'],
  }),
  lint: cached('eslint --max-warnings 0 {projectRoot}', [
    '{workspaceRoot}/eslint.config.mjs',
    '{workspaceRoot}/tools/lint/**/*',
  ]),
  test: cached('jest --passWithNoTests {projectRoot}/', ['{workspaceRoot}/jest.config.mjs'], {
    options: { cwd: '{workspaceRoot}', env: { NODE_OPTIONS } },
  }),
};

/** Folders outside the npm workspaces that are projects all the same. */
const NAMED = {
  tools: { name: 'tools', tags: ['layer:tools'] },
  test: { name: 'test', tags: ['layer:test'] },
};

function project(configFile) {
  const root = dirname(configFile);
  return [configFile, { projects: { [root]: { root, targets, ...NAMED[root] } } }];
}

export const name = 'workspace-targets';

export const createNodesV2 = [
  '{libs/*,apps/*,tools,test}/tsconfig.json',
  (configFiles) => configFiles.map(project),
];
