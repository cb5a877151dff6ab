import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { isThere, manifestOf, textOf } from './workspace.ts';

interface Service {
  readonly image: string;
  readonly restart?: string;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly read_only?: boolean;
  readonly healthcheck?: object;
  readonly build: { readonly context: string; readonly dockerfile: string };
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** The instructions of the Dockerfile, continuation lines joined. */
const instructions = textOf('docker/Dockerfile')
  .replaceAll(/^\s*#.*\n/gm, '')
  .replaceAll(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line !== '');

const argumentsOf = (instruction: string): readonly string[] =>
  instructions
    .filter((line) => line.startsWith(`${instruction} `))
    .map((line) => line.slice(instruction.length + 1).trim());

const composeFile = 'docker/compose.embedded.yml';
const compose = parse(textOf(composeFile)) as Compose;
const services = Object.entries(compose.services);

const root = manifestOf('.') as ReturnType<typeof manifestOf> & { readonly version: string };
const pinnedNode = root.dependencies?.['node'] ?? '';

describe('the Node version', () => {
  it('is pinned exactly, and .nvmrc says the same', () => {
    expect(pinnedNode).toMatch(/^\d+\.\d+\.\d+$/);
    expect(textOf('.nvmrc').trim()).toBe(pinnedNode);
  });

  it('is the one that runs this test', () => {
    expect(process.versions.node).toBe(pinnedNode);
  });
});

describe('the Dockerfile', () => {
  it('builds and runs on images of the pinned Node major', () => {
    const images = argumentsOf('FROM').map((from) => from.split(' ')[0]);
    expect(images.length).toBeGreaterThan(1);
    expect(new Set(images)).toEqual(new Set([`node:${pinnedNode.split('.')[0] ?? ''}-slim`]));
  });

  it('does not run as root', () => {
    const lastStage = instructions.slice(instructions.findLastIndex((it) => it.startsWith('FROM')));
    const users = lastStage.filter((line) => line.startsWith('USER ')).map((it) => it.slice(5));
    expect(users).not.toEqual([]);
    expect(['root', '0']).not.toContain(users.at(-1));
  });

  it('copies only what is there and what .dockerignore lets through', () => {
    const ignored = textOf('.dockerignore').split('\n');
    const copied = argumentsOf('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1));
    expect(copied.filter((path) => !isThere(path))).toEqual([]);
    expect(copied.filter((path) => !ignored.includes(`!${path}`))).toEqual([]);
  });

  it('starts what `npm start` starts, on every address of the container', () => {
    const command = JSON.parse(argumentsOf('CMD').at(-1) ?? '[]') as readonly string[];
    expect(command.slice(-2)).toEqual(['--host', '0.0.0.0']);
    expect(root.scripts?.['start']?.endsWith(`exec ${command.slice(0, -2).join(' ')}`)).toBe(true);
  });

  it('says how to ask for its health', () => {
    expect(argumentsOf('HEALTHCHECK').join()).toContain(
      "fetch('http://127.0.0.1:3000/api/v1/health')",
    );
    expect(argumentsOf('EXPOSE')).toEqual(['3000']);
  });
});

describe('the compose file of the embedded profile', () => {
  it('names this version of the image, never the latest', () => {
    expect(services.map(([, { image }]) => image)).toEqual([`grants-ledger:${root.version}`]);
  });

  it('builds from the Dockerfile at the root of the repository', () => {
    const builds = services.map(([, { build }]) => build);
    expect(builds).toEqual([{ context: '..', dockerfile: 'docker/Dockerfile' }]);
    expect(isThere('docker/Dockerfile')).toBe(true);
  });

  it.each(services)('%s keeps the ledger on a volume of its own', (_name, { volumes }) => {
    const [source = '', target] = volumes[0]?.split(':') ?? [];
    expect(argumentsOf('VOLUME')).toEqual([target]);
    expect(Object.keys(compose.volumes)).toContain(source);
    expect(textOf('docker/Dockerfile')).toContain(`GRANTS_DATA=${target ?? ''}`);
  });

  it.each(services)('%s is published on this machine only', (_name, { ports }) => {
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it.each(services)('%s is watched and started again', (_name, service) => {
    expect(service.restart).toBe('unless-stopped');
    expect(service.healthcheck).toBeDefined();
    expect(service.read_only).toBe(true);
  });
});
