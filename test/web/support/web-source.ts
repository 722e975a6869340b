import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What one file takes from another: some names, or (`null`) whatever it has. */
export interface Taken {
  from: string;
  names: readonly string[] | null;
}

/** What is fetched when it is first shown, and the words that are fetched with it. */
interface FetchedLater extends Taken {
  parts: readonly string[] | null;
}

/** What the check of words needs to know of a source file. */
export interface WebSource {
  imports: Taken[];
  /** What an index passes on, by the name it has there. */
  passedOn: Map<string, Taken>;
  later: FetchedLater[];
  /** Every text in it that could be a key: what it would match, for there may be gaps to fill in. */
  texts: RegExp[];
}

export function readWebSource(file: string): WebSource {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: WebSource = { imports: [], passedOn: new Map(), later: [], texts: [] };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) noteImport(node, found);
    else if (ts.isExportDeclaration(node)) notePassedOn(node, found);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) noteLater(node, found);
    else noteText(node, found);
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const textOf = (node: ts.Expression | undefined): string => (node && ts.isStringLiteralLike(node) ? node.text : '');

function noteImport({ importClause, moduleSpecifier }: ts.ImportDeclaration, found: WebSource): void {
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
  const from = textOf(moduleSpecifier);
  const bindings = importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return void found.imports.push({ from, names: null });
  const names = bindings.elements.filter((one) => !one.isTypeOnly).map((one) => (one.propertyName ?? one.name).text);
  if (names.length > 0) found.imports.push({ from, names });
}

function notePassedOn({ exportClause, moduleSpecifier, isTypeOnly }: ts.ExportDeclaration, found: WebSource): void {
  if (isTypeOnly || !moduleSpecifier) return;
  const from = textOf(moduleSpecifier);
  if (!exportClause || !ts.isNamedExports(exportClause)) return void found.imports.push({ from, names: null });
  for (const { name, propertyName, isTypeOnly: isType } of exportClause.elements)
    if (!isType) found.passedOn.set(name.text, { from, names: [(propertyName ?? name).text] });
}

function noteLater(node: ts.CallExpression, found: WebSource): void {
  const from = textOf(node.arguments[0]);
  const outside = node.parent.parent;
  const taken = ts.isParenthesizedExpression(outside) ? outside.parent : outside;
  const names = ts.isPropertyAccessExpression(taken) ? [taken.name.text] : null;
  found.later.push({ from, names, parts: partsOf(node) });
}

const likeKey = /^[a-z]\w*\.[\w.]*$/i;

function noteText(node: ts.Node, found: WebSource): void {
  // What a value is looked up by is no text.
  if (node.parent && ts.isElementAccessExpression(node.parent)) return;
  const pieces = ts.isStringLiteralLike(node)
    ? [node.text]
    : ts.isTemplateExpression(node)
      ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
      : [];
  if (!likeKey.test(pieces[0] ?? '')) return;
  found.texts.push(new RegExp(`^${pieces.map((piece) => piece.replace(/[^\w]/g, '\\$&')).join('.+')}$`));
}

/** The words named beside the code, when both are fetched by `lazyPart`. */
function partsOf(node: ts.Node): readonly string[] | null {
  for (let at = node.parent; at; at = at.parent) {
    if (!ts.isCallExpression(at) || at.expression.getText() !== 'lazyPart') continue;
    const [parts] = at.arguments;
    return parts && ts.isArrayLiteralExpression(parts) ? parts.elements.map(textOf) : [];
  }
  return null;
}
