import ts from 'typescript';
import * as domain from '@grants/domain';

import { aggregateOf, commentOf } from './declared-types.ts';
import type { DeclaredTypes } from './declared-types.ts';
import { wordedMessage } from './worded-message.ts';

/** One way an aggregate says no. */
export interface DeclaredRefusal {
  readonly code: string;
  /** Absent where no clause is behind it; `by-rule` where it is that of the rule that was asked. */
  readonly clause?: string;
  /** Its message, with the names of what is put in. */
  readonly message: string;
}

/** Every way one aggregate says no, in order of precedence. */
export interface AggregateRefusals {
  /** Its folder in `libs/domain/src`. */
  readonly aggregate: string;
  /** What is said of all of them. */
  readonly comment: string;
  readonly refusals: readonly DeclaredRefusal[];
}

const ENTRY = 'libs/domain/index.ts';
const REGISTERS = /^[a-z]\w*Rejections$/;

/** Every `<noun>Rejections` the domain exports: codes and clauses by their types, messages as written. */
export function declaredRefusals(types: DeclaredTypes): readonly AggregateRefusals[] {
  const registers = types.exportedBy(ENTRY).filter(({ name }) => REGISTERS.test(name));
  return registers
    .map((register) => ({
      aggregate: aggregateOf(register),
      comment: commentOf(register, types.checker),
      refusals: keysOf(register.name).map((key) => refusalOf(register, key, types.checker)),
    }))
    .toSorted((one, other) => (one.aggregate < other.aggregate ? -1 : 1));
}

/** The order of precedence is that of the value; a type that is spread together has none. */
function keysOf(register: string): readonly string[] {
  const value = (domain as Readonly<Record<string, unknown>>)[register];
  if (typeof value !== 'object' || value === null) throw new Error(`${register} is not a register`);
  return Object.keys(value);
}

function refusalOf(register: ts.Symbol, key: string, checker: ts.TypeChecker): DeclaredRefusal {
  const factory = checker.getTypeOfSymbol(register).getProperty(key);
  const rejected = factory && rejectedBy(factory, checker);
  const message = factory?.declarations?.map(messageIn)[0];
  if (!rejected || !message) throw new Error(`${register.name}.${key} cannot be read`);
  const clause = memberOf(rejected, 'clause', checker);
  return {
    code: codeOf(rejected, checker),
    message: wordedMessage(message),
    ...(clause && { clause: clause.isStringLiteral() ? clause.value : 'by-rule' }),
  };
}

/** The type of what a factory rejects with. */
function rejectedBy(factory: ts.Symbol, checker: ts.TypeChecker): ts.Type | undefined {
  const [signature] = checker.getTypeOfSymbol(factory).getCallSignatures();
  return signature && memberOf(signature.getReturnType(), 'rejected', checker);
}

function codeOf(rejected: ts.Type, checker: ts.TypeChecker): string {
  const code = memberOf(rejected, 'code', checker);
  if (!code?.isStringLiteral()) throw new Error('a rejection has no code of its own');
  return code.value;
}

function memberOf(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Type | undefined {
  const member = type.getProperty(name);
  return member && checker.getTypeOfSymbol(member);
}

/** The `message` of the object literal that `reject` is given. */
function messageIn(node: ts.Node): ts.Expression | undefined {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'message') return node.initializer;
  return ts.forEachChild(node, messageIn);
}
