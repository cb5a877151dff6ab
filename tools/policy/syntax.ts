import ts from 'typescript';

import type { SourceFile } from './source-files.ts';

/** A source as the compiler reads it. */
export function syntaxOf({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** Every node of a tree, parents first. */
function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

/** What a file exports under its own name: functions, and values that are none. */
export interface Exported {
  readonly functions: readonly string[];
  readonly values: readonly string[];
}

export function exportedBy(source: ts.SourceFile): Exported {
  const exported = source.statements.filter(isExported);
  return {
    functions: exported
      .filter(ts.isFunctionDeclaration)
      .flatMap(({ name }) => (name === undefined ? [] : [name.text])),
    values: exported
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .map(({ name }) => name.getText(source)),
  };
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** Every function of a file by its name, exported or not. */
export function functionsIn(source: ts.SourceFile): readonly string[] {
  return source.statements
    .filter(ts.isFunctionDeclaration)
    .flatMap(({ name }) => (name === undefined ? [] : [name.text]));
}

/** The names declared as `CommandOf<'Name', …>` or `EventOf<'Name', …>`. */
export function contractsIn(source: ts.SourceFile, contract: string): readonly string[] {
  return nodesOf(source)
    .filter(ts.isTypeReferenceNode)
    .filter(({ typeName }) => typeName.getText(source) === contract)
    .flatMap(({ typeArguments = [] }) => {
      const [name] = typeArguments;
      return name && ts.isLiteralTypeNode(name) && ts.isStringLiteral(name.literal)
        ? [name.literal.text]
        : [];
    });
}

/** A rule as its finding names it; the clause is absent where it depends on the facts. */
export interface NamedRule {
  readonly rule: string;
  readonly clause?: string;
}

/** The literals `{ rule: '…', clause: … }` that findings are made with. */
export function rulesIn(source: ts.SourceFile): readonly NamedRule[] {
  return nodesOf(source)
    .filter(ts.isObjectLiteralExpression)
    .flatMap((literal) => {
      const rule = textOf(literal, 'rule');
      const names = literal.properties.map(({ name }) => name?.getText(source));
      if (rule === undefined || !names.includes('clause') || names.includes('value')) return [];
      const clause = textOf(literal, 'clause');
      return clause === undefined ? [{ rule }] : [{ rule, clause }];
    });
}

function textOf(literal: ts.ObjectLiteralExpression, property: string): string | undefined {
  const found = literal.properties
    .filter(ts.isPropertyAssignment)
    .find(({ name }) => ts.isIdentifier(name) && name.text === property);
  return found && ts.isStringLiteral(found.initializer) ? found.initializer.text : undefined;
}

const TITLED = new Set(['describe', 'it', 'test']);

/** Titles of a spec: first arguments of `describe` and `it`, and the texts of their tables. */
export function titlesIn(source: ts.SourceFile): readonly string[] {
  return nodesOf(source)
    .filter(ts.isCallExpression)
    .flatMap((call) => {
      if (!TITLED.has(calledName(call))) return [];
      const [title] = call.arguments;
      return title === undefined ? [] : textsIn(title);
    });
}

/** `it` of `it(…)`, of `it.each(…)` and of `it.each(…)(…)`. */
function calledName({ expression }: ts.CallExpression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression) && ts.isIdentifier(expression.expression)) {
    return expression.expression.text;
  }
  return ts.isCallExpression(expression) ? calledName(expression) : '';
}

function textsIn(argument: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (!ts.isArrayLiteralExpression(argument)) return [];
  return nodesOf(argument)
    .filter(ts.isStringLiteralLike)
    .map(({ text }) => text);
}
