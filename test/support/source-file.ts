import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A file of `src`, by its path from there: `value/decimal.ts`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const sourceFiles = (folder: string): readonly SourceFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));

/** The top folder, or the file itself where it lies in none. */
export const roomOf = (path: string): string => path.split('/')[0] ?? path;

/** Each thing in the file that `find` has a word for. */
export const findings = (file: SourceFile, find: (node: ts.Node) => string | undefined): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const word = find(node);
    if (word !== undefined) found.push(word);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true));
  return found;
};

const written = (node: ts.Node | undefined): string | undefined =>
  node && (ts.isStringLiteralLike(node) ? node.text : node.getText());

/** What the file imports, as written: static, for types only, by `import()`, or passed on. */
export const imports = (file: SourceFile): readonly string[] =>
  findings(file, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return written(node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return written(node.argument.literal);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return written(node.arguments[0]);
    return undefined;
  });

/** The path a relative import points at. */
export const target = (from: string, specifier: string): string =>
  posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
