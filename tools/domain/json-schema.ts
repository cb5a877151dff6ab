import ts from 'typescript';

import { commentOf } from './declared-types.ts';

/** A JSON Schema, draft 2020-12, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas of the types the ledger stores; types with a name become definitions. */
export class SchemaWriter {
  private readonly named = new Map<string, { readonly type: ts.Type; schema: JsonSchema }>();

  private readonly checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.checker = checker;
  }

  /** The definitions of every name that was referred to, by name. */
  definitions(): Readonly<Record<string, JsonSchema>> {
    const entries = [...this.named].map(([name, { schema }]) => [name, schema] as const);
    return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }

  /**
   * The schema of a type: a reference when it has a name, else what it is made of. Numbers are whole,
   * as the kernel has it for events. @throws Error on a type that JSON cannot carry
   */
  schemaOf(type: ts.Type): JsonSchema {
    const symbol = nameOf(type);
    if (symbol === undefined) return this.shapeOf(type);
    const { name } = symbol;
    const known = this.named.get(name);
    if (known && known.type !== type) throw new Error(`two types have the name ${name}`);
    if (!known) {
      const definition = { type, schema: {} };
      this.named.set(name, definition);
      definition.schema = { ...described(symbol, this.checker), ...this.shapeOf(type) };
    }
    return { $ref: `#/$defs/${name}` };
  }

  private shapeOf(type: ts.Type): JsonSchema {
    const simple = simpleSchema(type);
    if (simple) return simple;
    if (type.isUnion()) return this.unionSchema(type);
    if (this.checker.isArrayType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
      if (item) return { type: 'array', items: this.schemaOf(item) };
    }
    if (type.getCallSignatures().length === 0 && type.flags & OBJECTS)
      return this.objectSchema(type);
    throw new Error(`no schema of the type ${this.checker.typeToString(type)}`);
  }

  /** In an order of its own: the compiler's depends on what else it has read. */
  private unionSchema({ types }: ts.UnionType): JsonSchema {
    const words = types.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
    const truths = types.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
    const others = types.filter(({ flags }) => !(flags & SUMMED_UP));
    const members = [
      ...(words.length > 0 ? [{ type: 'string', enum: words.toSorted() }] : []),
      ...(truths.length === 2 ? [{ type: 'boolean' }] : truths.map(truthSchema)),
      ...inOrderOfText(others.map((member) => this.schemaOf(member))),
    ];
    const [only] = members;
    return members.length === 1 && only ? only : { anyOf: members };
  }

  private objectSchema(type: ts.Type): JsonSchema {
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    for (const member of this.checker.getPropertiesOfType(type)) {
      properties[member.name] = {
        ...described(member, this.checker),
        ...this.schemaOf(this.present(this.checker.getTypeOfSymbol(member))),
      };
      if (!(member.flags & ts.SymbolFlags.Optional)) required.push(member.name);
    }
    const any = type.getStringIndexType();
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 && { properties, required }),
      ...(any && { additionalProperties: this.schemaOf(this.present(any)) }),
    };
  }

  /** What is there when it is there: an absent field is left out, never undefined. */
  private present(type: ts.Type): ts.Type {
    const mayBeNull = type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Null);
    return mayBeNull ? type : this.checker.getNonNullableType(type);
  }
}

const OBJECTS = ts.TypeFlags.Object | ts.TypeFlags.Intersection;
/** Members of a union that are not described one by one. */
const SUMMED_UP = ts.TypeFlags.StringLiteral | ts.TypeFlags.BooleanLiteral | ts.TypeFlags.Undefined;
const NAMES_OF_SYNTAX = new Set<string>([
  ts.InternalSymbolName.Type,
  ts.InternalSymbolName.Object,
  'Array',
  'ReadonlyArray',
]);

function inOrderOfText(schemas: readonly JsonSchema[]): readonly JsonSchema[] {
  const texts = schemas.map((schema) => [JSON.stringify(schema), schema] as const);
  return texts.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, schema]) => schema);
}

/** The alias or the interface a type is known by. */
function nameOf(type: ts.Type): ts.Symbol | undefined {
  if (type.aliasSymbol) return type.aliasSymbol;
  const symbol = type.flags & ts.TypeFlags.Object ? type.symbol : undefined;
  return symbol && !NAMES_OF_SYNTAX.has(symbol.name) ? symbol : undefined;
}

/** Its doc comment, and the pattern that its `@pattern` states. */
function described(symbol: ts.Symbol, checker: ts.TypeChecker): JsonSchema {
  const description = commentOf(symbol, checker);
  const tag = symbol.getJsDocTags(checker).find(({ name }) => name === 'pattern');
  return {
    ...(description !== '' && { description }),
    ...(tag && { pattern: ts.displayPartsToString(tag.text) }),
  };
}

const SIMPLE: readonly (readonly [ts.TypeFlags, JsonSchema])[] = [
  [ts.TypeFlags.String, { type: 'string' }],
  [ts.TypeFlags.Number, { type: 'integer' }],
  [ts.TypeFlags.Boolean, { type: 'boolean' }],
  [ts.TypeFlags.Null, { type: 'null' }],
  [ts.TypeFlags.NonPrimitive, { type: 'object' }],
];

function simpleSchema(type: ts.Type): JsonSchema | undefined {
  const simple = SIMPLE.find(([flag]) => type.flags & flag)?.[1];
  if (simple) return simple;
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.BooleanLiteral) return truthSchema(type);
  if (type.flags & ts.TypeFlags.TemplateLiteral)
    return templateSchema(type as ts.TemplateLiteralType);
  return isBrandedText(type) ? { type: 'string' } : undefined;
}

function truthSchema(type: ts.Type): JsonSchema {
  return {
    const: (type as ts.FreshableType & { intrinsicName?: string }).intrinsicName === 'true',
  };
}

/** `MH-${string}` is text that begins with `MH-`. */
function templateSchema({ texts }: ts.TemplateLiteralType): JsonSchema {
  const parts = texts.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return { type: 'string', pattern: `^${parts.join('.*')}$` };
}

/** Text that the compiler tells from other text, by a brand that is never there. */
function isBrandedText(type: ts.Type): boolean {
  return type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.String);
}
