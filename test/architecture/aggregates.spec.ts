import { describe, expect, it } from '@jest/globals';

import { foldersIn, isThere, sources, textOf } from './workspace.ts';

const DOMAIN = 'libs/domain/src';
/** Folders of the domain beside its aggregates. */
const OTHER_FOLDERS = ['reactions', 'specs'];
const aggregates = foldersIn(DOMAIN).filter((name) => !OTHER_FOLDERS.includes(name));

/** The files of an aggregate, in the order they are read in. A choice is a file or a folder. */
const FILES: readonly (readonly string[])[] = [
  ['events.ts'],
  ['commands.ts'],
  ['state.ts'],
  ['rejections.ts'],
  ['decide.ts', 'decide/'],
  ['decider.ts'],
];

/**
 * The endings of English past participles, and the irregular ones that have none of them; a name of a
 * fact has a word with one. `Set` is a noun too, and a participle only where it ends the name.
 */
const PAST_PARTICIPLE = /((ed|en|wn|eld|ade|aid|ent|ost|ought|Begun)(?=[A-Z]|$)|Set$)/;
const SAYS_NOTHING = /(Updated|Changed|Processed)$/;

interface EventDeclaration {
  readonly aggregate: string;
  /** The TypeScript name. */
  readonly name: string;
  /** The stored name. */
  readonly type: string;
}

/** The events an aggregate declares, in events.ts and the `…-events.ts` it may be split into. */
function eventsOf(aggregate: string): readonly EventDeclaration[] {
  const files = sources().filter(
    (path) => path.startsWith(`${DOMAIN}/${aggregate}/`) && /[/-]events\.ts$/.test(path),
  );
  return files.flatMap((path) => {
    const found = textOf(path).matchAll(/^export type (\w+) = EventOf<\s*'([^']*)'/gm);
    return [...found].map(([, name = '', type = '']) => ({ aggregate, name, type }));
  });
}

describe('every aggregate', () => {
  it('is among the folders these tests read', () => {
    expect(aggregates).toEqual(expect.arrayContaining(['application', 'fund', 'project']));
  });

  it.each(aggregates)('%s has the same files as every other', (aggregate) => {
    const missing = FILES.filter(
      (choices) => !choices.some((file) => isThere(`${DOMAIN}/${aggregate}/${file}`)),
    );
    expect(missing).toEqual([]);
  });

  it.each(aggregates)('%s has specs for its decisions', (aggregate) => {
    const specs = sources().filter(
      (path) =>
        path === `${DOMAIN}/${aggregate}/decide.spec.ts` ||
        (path.startsWith(`${DOMAIN}/${aggregate}/decide/`) && path.endsWith('.spec.ts')),
    );
    expect(specs).not.toEqual([]);
  });
});

describe('every event', () => {
  const events = aggregates.flatMap(eventsOf);

  it.each(aggregates)('of %s is found by these tests', (aggregate) => {
    expect(eventsOf(aggregate)).not.toEqual([]);
  });

  it('is found wherever one is declared', () => {
    const declarations = sources()
      .filter((path) => path.startsWith('libs/domain/') && !path.endsWith('.spec.ts'))
      .flatMap((path) => [...textOf(path).matchAll(/\bEventOf<\s*'/g)]);
    expect(events).toHaveLength(declarations.length);
  });

  it('is called the same in the code and in the store', () => {
    expect(events.filter(({ name, type }) => name !== type)).toEqual([]);
  });

  it('has a name that no other event has', () => {
    const names = events.map(({ type }) => type);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('says what happened, in the past tense', () => {
    const vague = events.filter(
      ({ type }) => !PAST_PARTICIPLE.test(type) || SAYS_NOTHING.test(type),
    );
    expect(vague).toEqual([]);
  });
});
