import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** A page whose ```ts fences are, in order, one module. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((whole, edit) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to), text);

const parse = (text: string): ts.SourceFile => ts.createSourceFile('page.ts', text, ts.ScriptTarget.Latest, true);

/** The lines of the fences so marked; every other line is left empty, so that each keeps its number. */
function fenced({ path, text }: Document, marks: readonly string[]): string {
  let open: string | undefined;
  const lines = text.split('\n').map((line, index) => {
    const mark = /^\s*```(.*)$/.exec(line)?.[1]?.trim();
    if (mark === undefined) return open !== undefined && marks.includes(open) ? line : '';
    open = open === undefined ? mark : undefined;
    if (/^(ts|typescript|js|javascript)\b/.test(mark) && mark !== 'ts' && mark !== 'ts no-run') {
      throw new Error(`${path}:${index + 1}: a fence of code is "ts" or "ts no-run", not "${mark}"`);
    }
    return '';
  });
  return lines.join('\n');
}

/** Each fence may say its imports in full; a module may say them only once. */
function withoutRepeatedImports(text: string): string {
  const seen = new Set<string>();
  const edits = parse(text).statements.flatMap((statement): readonly Edit[] => {
    const names = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    if (!names || !ts.isNamedImports(names) || !ts.isImportDeclaration(statement)) return [];
    const first = names.elements.filter((name) => {
      const key = `${name.name.text} ${statement.moduleSpecifier.getText()}`;
      return !seen.has(key) && seen.add(key);
    });
    const lines = '\n'.repeat(names.getText().split('\n').length - 1);
    const kept = `{ ${first.map((name) => name.getText()).join(', ')} ${lines}}`;
    return [{ from: names.getStart(), to: names.end, text: kept }];
  });
  return edited(text, edits);
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer));
  }
  return ts.isLiteralExpression(node) || /^(true|false|null|undefined)$/.test(node.getText());
}

function isWrittenLiteral(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`(${text})`, { reportDiagnostics: true });
  const [statement, ...more] = parse(`(${text})`).statements;
  if (diagnostics.length > 0 || more.length > 0) return false;
  return statement !== undefined && ts.isExpressionStatement(statement) && isLiteral(statement.expression);
}

/** The literal in the comment beside a statement or just below it, over as many lines as it takes. */
function promise(text: string, end: number, place: string): string | undefined {
  const comment = /^(?:[ \t]*\n)?(?:[ \t]*\/\/.*(?:\n|$))+/.exec(text.slice(end))?.[0].trim();
  if (!comment) return undefined;
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\/\/\s*(→\s*)?/, ''));
  const wholes = lines.map((_, index) => lines.slice(0, lines.length - index).join(' '));
  const found = wholes.find(isWrittenLiteral);
  if (found === undefined && /^\/\/\s*[→'"`[{]/.test(comment)) throw new Error(`${place}: no literal: ${comment}`);
  return found;
}

/** Every promise as an expectation that knows its page and line. */
function expectations(path: string, text: string): readonly Edit[] {
  const source = parse(text);
  const edits: Edit[] = [];
  const insert = (at: number, words: string): unknown => edits.push({ from: at, to: at, text: words });
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isExpressionStatement(node) && !ts.isVariableStatement(node)) return;
    const place = `${path}:${source.getLineAndCharacterOfPosition(node.end).line + 1}`;
    const result = promise(text, node.end, place);
    if (result === undefined) return;
    const equal = `, '${place}').toStrictEqual(${result})`;
    if (ts.isExpressionStatement(node)) {
      insert(node.expression.getStart(), '$expect(');
      insert(node.expression.end, equal);
    } else {
      insert(node.end, ` $expect(${node.declarationList.declarations.at(-1)?.name.getText()}${equal};`);
    }
  };
  visit(source);
  return edits.sort((one, other) => one.from - other.from);
}

/** The page's code as it is compiled, with what is not to be run. */
export const compiledCode = (page: Document): string => withoutRepeatedImports(fenced(page, ['ts', 'ts no-run']));

/** The page's code as it is run; a page whose code shows no result is refused. */
export function runCode(page: Document): string {
  const text = withoutRepeatedImports(fenced(page, ['ts']));
  const edits = expectations(page.path, text);
  if (edits.length === 0 && text.trim() !== '')
    throw new Error(`${page.path}: there is code, and no result to hold it to`);
  return `import { expect as $expect } from 'vitest'; ${edited(text, edits)}`;
}

/** Keeps the module where its imports resolve as the tests' own do. */
export function kept(path: string, text: string): string {
  const file = resolve('build/documents', path);
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}
