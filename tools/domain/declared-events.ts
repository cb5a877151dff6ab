import ts from 'typescript';

import { aggregateOf, commentOf, original } from './declared-types.ts';
import type { DeclaredTypes } from './declared-types.ts';

/** An event type of the ledger. */
export interface DeclaredEvent {
  readonly type: string;
  /** Its folder in `libs/domain/src`. */
  readonly aggregate: string;
  /** What it says, from its doc comment. */
  readonly comment: string;
  readonly data: ts.Type;
}

const ENTRY = 'libs/domain/index.ts';

/** Every event of `GrantsEvent`, in the order of the unions that name it. */
export function declaredEvents(types: DeclaredTypes): readonly DeclaredEvent[] {
  const all = types.exportedBy(ENTRY).find(({ name }) => name === 'GrantsEvent');
  if (all === undefined) throw new Error(`${ENTRY} exports no GrantsEvent`);
  const names = namesIn(typeNodeOf(all), types.checker);
  return names.map((name) => eventOf(name, types.checker));
}

/** A union names events and other unions; what it names last are the events. */
function namesIn(node: ts.TypeNode, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((member) => namesIn(member, checker));
  const name = ts.isTypeReferenceNode(node) && checker.getSymbolAtLocation(node.typeName);
  if (!name) throw new Error(`${node.getText()} is no name of an event`);
  const symbol = original(name, checker);
  const declared = typeNodeOf(symbol);
  return isEvent(declared) ? [symbol] : namesIn(declared, checker);
}

function isEvent(node: ts.TypeNode): boolean {
  return ts.isTypeReferenceNode(node) && node.typeName.getText() === 'EventOf';
}

function typeNodeOf(symbol: ts.Symbol): ts.TypeNode {
  const declaration = symbol.declarations?.find(ts.isTypeAliasDeclaration);
  if (declaration === undefined) throw new Error(`${symbol.name} is no type alias`);
  return declaration.type;
}

function eventOf(symbol: ts.Symbol, checker: ts.TypeChecker): DeclaredEvent {
  const declared = checker.getDeclaredTypeOfSymbol(symbol);
  const [type, data] = ['type', 'data'].map((name) => {
    const member = declared.getProperty(name);
    return member && checker.getTypeOfSymbol(member);
  });
  if (!type?.isStringLiteral() || !data) throw new Error(`${symbol.name} has no type and data`);
  const comment = commentOf(symbol, checker);
  if (comment === '') throw new Error(`${symbol.name} has no doc comment; say what it says`);
  return { type: type.value, aggregate: aggregateOf(symbol), comment, data };
}
