import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { Generator } from './generator.ts';
import { driftOf, laidOut, mend } from './tree.ts';

const making = (files: Record<string, string>): Generator => ({
  name: 'example',
  owns: ['made/', 'page.txt'],
  generate: () => Promise.resolve(new Map(Object.entries(files))),
});

describe('what is generated and committed', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'grants-generate-'));
    await mkdir(join(root, 'made'));
  });

  afterEach(() => rm(root, { recursive: true }));

  it('has drifted where a file is missing, different or left over', async () => {
    await writeFile(join(root, 'page.txt'), 'yesterday');
    await writeFile(join(root, 'made/old.txt'), 'nobody makes this any more');
    const generator = making({ 'page.txt': 'today', 'made/new.txt': 'new' });

    expect(await driftOf(generator, await laidOut(generator), root)).toEqual([
      { path: 'page.txt', kind: 'different' },
      { path: 'made/new.txt', kind: 'missing' },
      { path: 'made/old.txt', kind: 'left over' },
    ]);
  });

  it('has not drifted once it is mended', async () => {
    await writeFile(join(root, 'made/old.txt'), 'nobody makes this any more');
    const generator = making({ 'page.txt': 'today', 'made/deep/new.txt': 'new' });
    const files = await laidOut(generator);

    await mend(await driftOf(generator, files, root), files, root);

    expect(await driftOf(generator, files, root)).toEqual([]);
    expect(await readFile(join(root, 'made/deep/new.txt'), 'utf8')).toBe('new');
  });

  it('is laid out as the formatter would', async () => {
    const files = await laidOut(making({ 'made/a.json': '{"a":1}' }));
    expect(files.get('made/a.json')).toBe('{ "a": 1 }\n');
  });

  it('stays within what its generator owns', async () => {
    await expect(laidOut(making({ 'libs/other.txt': '' }))).rejects.toThrow(
      'the generator "example" writes libs/other.txt, which it does not own',
    );
  });
});
