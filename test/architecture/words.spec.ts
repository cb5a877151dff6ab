import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { isSpec, sources, textOf } from './workspace.ts';

/** What a source of the console names: whole keys, and keys it puts together from parts. */
interface Named {
  /** The rooms whose words it asks for; none of a table that others ask by. */
  readonly rooms: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

const CONSOLE = 'apps/console/src/';
/** Chinese; the compiler holds English to the same keys. */
const WORDS = `${CONSOLE}words/zh/`;
/** i18next chooses the form by the count. */
const PLURAL_ENDING = /_(zero|one|two|few|many|other)$/;

/** Every text and every property's name: a word that is none of them is nowhere asked for. */
function namedIn(path: string): Named {
  const rooms = new Set<string>();
  const keys = new Set<string>();
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isCallExpression(node)) roomsIn(node).forEach((room) => rooms.add(room));
    if (ts.isStringLiteralLike(node)) keys.add(node.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) keys.add(node.name.text);
    if (ts.isTemplateExpression(node)) patterns.push(...patternOf(node));
    ts.forEachChild(node, visit);
  };
  visit(parsed(path));
  return { rooms, keys, patterns };
}

function parsed(path: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true, kind);
}

function roomsIn({ expression, arguments: [room] }: ts.CallExpression): readonly string[] {
  const asks = ts.isIdentifier(expression) && expression.text === 'useWords';
  return asks && room && ts.isStringLiteral(room) ? [room.text] : [];
}

/** Whatever a template of words may come to; of one without any letters, nothing is known. */
function patternOf({ head, templateSpans }: ts.TemplateExpression): readonly RegExp[] {
  const parts = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  if (!parts.some((part) => /[a-z]/i.test(part))) return [];
  return [new RegExp(`^${parts.map(escaped).join('.+')}$`)];
}

function escaped(text: string): string {
  return text.replace(/[^\w\s]/g, String.raw`\$&`);
}

/** The words of a room, by their keys: its file is one object of them. */
function keysOf(room: string): readonly string[] {
  const keys: string[] = [];
  const visit = (node: ts.Node, above: string): void => {
    if (!ts.isPropertyAssignment(node)) {
      ts.forEachChild(node, (inside) => visit(inside, above));
      return;
    }
    const key = above + node.name.getText().replaceAll("'", '');
    if (ts.isStringLiteralLike(node.initializer)) keys.push(key);
    else visit(node.initializer, `${key}.`);
  };
  visit(parsed(`${WORDS}${room}.ts`), '');
  return keys;
}

function unnamedIn(room: string, named: readonly Named[]): readonly string[] {
  const askers = named.filter(({ rooms }) => rooms.size === 0 || rooms.has(room));
  const isNamed = (key: string) =>
    askers.some(({ keys, patterns }) => keys.has(key) || patterns.some((each) => each.test(key)));
  return keysOf(room).filter((key) => !isNamed(key.replace(PLURAL_ENDING, '')));
}

describe('the words of the console', () => {
  const named = sources()
    .filter((path) => path.startsWith(CONSOLE) && !path.startsWith(`${CONSOLE}words/`))
    .filter((path) => !isSpec(path))
    .map(namedIn);

  const rooms = sources()
    .filter((path) => path.startsWith(WORDS))
    .map((path) => path.slice(WORDS.length, -'.ts'.length))
    .filter((room) => room !== 'index');

  it.each(rooms.filter((room) => room !== 'terms'))(
    'are all asked for by some source: %s',
    (room) => {
      expect(unnamedIn(room, named)).toEqual([]);
    },
  );

  it('have no set of terms that no source names', () => {
    const sets = new Set(keysOf('terms').map((key) => key.split('.')[0] ?? ''));
    expect([...sets].filter((set) => !named.some(({ keys }) => keys.has(set)))).toEqual([]);
  });

  it('are missed when nobody asks for them', () => {
    expect(unnamedIn('search', [])).toContain('title');
    expect(unnamedIn('shell', [])).toContain('problem.page.title');
  });
});
