/** What the sources declare, as the compiler understands it: types by name, with their comments. */
import ts from 'typescript';

/** The sources of some libraries, read by the compiler. */
export interface DeclaredTypes {
  readonly checker: ts.TypeChecker;
  /** What an entry file exports, each under the name it was declared with. */
  readonly exportedBy: (entry: string) => readonly ts.Symbol[];
}

const CONFIGURATION = 'tsconfig.base.json';

/** Reads entry files and all that they import. Takes seconds: read once, ask often. */
export function declaredTypesOf(entries: readonly string[]): DeclaredTypes {
  const program = ts.createProgram({ rootNames: entries, options: compilerOptions() });
  const checker = program.getTypeChecker();
  return {
    checker,
    exportedBy: (entry) => {
      const file = program.getSourceFile(entry);
      const module = file && checker.getSymbolAtLocation(file);
      if (module === undefined) throw new Error(`${entry} exports nothing`);
      return checker.getExportsOfModule(module).map((symbol) => original(symbol, checker));
    },
  };
}

/** Types are read and nothing is built, so ambient types of Node are left out. */
function compilerOptions(): ts.CompilerOptions {
  const { config, error } = ts.readConfigFile(CONFIGURATION, ts.sys.readFile.bind(ts.sys)) as {
    readonly config?: { readonly compilerOptions?: object };
    readonly error?: ts.Diagnostic;
  };
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.convertCompilerOptionsFromJson(config?.compilerOptions, '.');
  return { ...options, composite: false, noEmit: true, types: [] };
}

/** What a re-exported or imported name stands for. */
export function original(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What the doc comment of a name says, on one line; empty without one. */
export function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The folder of `libs/domain/src` a name is declared in, which is that of its aggregate. */
export function aggregateOf(symbol: ts.Symbol): string {
  const path = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
  const folder = /libs\/domain\/src\/([^/]+)\//.exec(path)?.[1];
  if (folder === undefined) throw new Error(`${symbol.name} is not of an aggregate (${path})`);
  return folder;
}
