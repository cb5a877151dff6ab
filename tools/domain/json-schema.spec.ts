import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type ts from 'typescript';

import { declaredTypesOf } from './declared-types.ts';
import type { DeclaredTypes } from './declared-types.ts';
import { SchemaWriter } from './json-schema.ts';

const SOURCE = `
/**
 * A day.
 *
 * @pattern ^\\d\\d$
 */
export type Day = string & { readonly __brand: 'Day' };
export type Clause = \`MH-\${string}\` | \`SH-\${string}\`;
export type Kind = 'second' | 'first';
export interface Line { readonly line: number; readonly open: boolean }
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject { readonly [key: string]: Json | undefined }
interface OfFund { readonly fundId: string }
export type Entry = OfFund & {
  /** When it counts. */
  readonly day: Day;
  readonly kind?: Kind;
  readonly lines: readonly Line[];
  readonly clause: Clause;
  readonly ended: true;
  readonly edition: 'one' | (string & {});
  readonly facts: JsonObject;
};
export type Subject = { readonly kind: 'unit' } | { readonly kind: 'person' };
export type Callback = () => void;
`;

let folder: string;
let entry: string;
let types: DeclaredTypes;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grants-types-'));
  entry = join(folder, 'types.ts');
  await writeFile(entry, SOURCE);
  types = declaredTypesOf([entry]);
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

describe('the schema of a stored type', () => {
  it('has the fields of all its parts, and tells which may be absent', () => {
    expect(definitionsOf('Entry')['Entry']).toEqual({
      type: 'object',
      properties: {
        fundId: { type: 'string' },
        day: { description: 'When it counts.', $ref: '#/$defs/Day' },
        kind: { $ref: '#/$defs/Kind' },
        lines: { type: 'array', items: { $ref: '#/$defs/Line' } },
        clause: { $ref: '#/$defs/Clause' },
        ended: { const: true },
        edition: { anyOf: [{ type: 'string', enum: ['one'] }, { type: 'string' }] },
        facts: { $ref: '#/$defs/JsonObject' },
      },
      required: ['fundId', 'day', 'lines', 'clause', 'ended', 'edition', 'facts'],
    });
  });

  it('defines every type that has a name once, with its comment and its pattern', () => {
    const definitions = definitionsOf('Entry');

    expect(Object.keys(definitions)).toEqual([
      'Clause',
      'Day',
      'Entry',
      'Json',
      'JsonObject',
      'Kind',
      'Line',
    ]);
    expect(definitions['Day']).toEqual({
      description: 'A day.',
      pattern: String.raw`^\d\d$`,
      type: 'string',
    });
    expect(definitions['Clause']).toEqual({
      anyOf: ['^MH-.*$', '^SH-.*$'].map((pattern) => ({ type: 'string', pattern })),
    });
    expect(definitions['Line']).toEqual({
      type: 'object',
      properties: { line: { type: 'integer' }, open: { type: 'boolean' } },
      required: ['line', 'open'],
    });
  });

  it('has an order that does not depend on what else the compiler has read', () => {
    expect(definitionsOf('Kind')['Kind']).toEqual({ type: 'string', enum: ['first', 'second'] });
    expect(definitionsOf('Subject')['Subject']).toEqual({
      anyOf: ['person', 'unit'].map((kind) => ({
        type: 'object',
        properties: { kind: { const: kind } },
        required: ['kind'],
      })),
    });
  });

  it('takes any JSON where the type does, null included', () => {
    const { Json: json, JsonObject: object } = definitionsOf('JsonObject');
    const members = [
      { type: 'boolean' },
      { $ref: '#/$defs/JsonObject' },
      { type: 'array', items: { $ref: '#/$defs/Json' } },
      { type: 'integer' },
      { type: 'null' },
      { type: 'string' },
    ];

    expect(json).toEqual({ anyOf: members });
    expect(object).toEqual({ type: 'object', additionalProperties: { anyOf: members } });
  });

  it('is refused for what JSON cannot carry', () => {
    expect(() => definitionsOf('Callback')).toThrow('no schema of the type Callback');
  });
});

function definitionsOf(name: string): ReturnType<SchemaWriter['definitions']> {
  const writer = new SchemaWriter(types.checker);
  writer.schemaOf(typeOf(name));
  return writer.definitions();
}

function typeOf(name: string): ts.Type {
  const symbol = types.exportedBy(entry).find((exported) => exported.name === name);
  if (symbol === undefined) throw new Error(`no type ${name}`);
  return types.checker.getDeclaredTypeOfSymbol(symbol);
}
