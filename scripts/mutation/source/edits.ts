import ts from 'typescript';

type Range = { readonly from: number; readonly to: number };
/** A change of a source text: what stands from one place to another gives way to something else. */
export type Edit = Range & {
  readonly by: string;
  readonly what: string;
  /** The whole expression or statement about it that can be chosen or left. */
  readonly host: Range & { readonly isStatement: boolean };
};
type Rewrite = (node: ts.Node, source: ts.SourceFile) => readonly (readonly [ts.Node, string])[];

const SWAPPED: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [ts.SyntaxKind.LessThanToken]: ['<='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<'],
  [ts.SyntaxKind.GreaterThanToken]: ['>='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
};
const LOGICAL = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);
/** Methods of lists and maps without which the list stays as it is. */
const DROPPED = new Set([
  'filter',
  'toSorted',
  'sort',
  'slice',
  'reverse',
  'toReversed',
  'trim',
  'toLowerCase',
  'toUpperCase',
]);
const TURNED = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
]);

/** A comparison at its boundary, the other way round, or without one side of what is joined. */
const binary: Rewrite = (node, source) => {
  if (!ts.isBinaryExpression(node)) return [];
  const kind = node.operatorToken.kind;
  if (LOGICAL.has(kind))
    return [
      [node, node.left.getText(source)],
      [node, node.right.getText(source)],
    ];
  return (SWAPPED[kind] ?? []).map((by) => [node.operatorToken, by] as const);
};

const negation: Rewrite = (node, source) =>
  ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
    ? [[node, node.operand.getText(source)]]
    : [];

/** Always one branch, or always the other. */
const condition: Rewrite = (node, source) => {
  if (ts.isConditionalExpression(node))
    return [
      [node, `(${node.whenTrue.getText(source)})`],
      [node, `(${node.whenFalse.getText(source)})`],
    ];
  if (!ts.isIfStatement(node)) return [];
  return [
    [node.expression, 'true'],
    [node.expression, 'false'],
  ];
};

/** The compiler asks what there is at a place out of range; there is none. */
const isOutOfRange = ({ parent }: ts.Node): boolean =>
  ts.isBinaryExpression(parent) &&
  parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
  ts.isElementAccessExpression(parent.left);

const isName = (node: ts.Node): boolean => 'name' in node.parent && node.parent.name === node;

/** A second or so in a name that says milliseconds: one more is no other time. */
const isMoment = (node: ts.Node, text: string): boolean => {
  const declared = ts.findAncestor(node, ts.isVariableDeclaration)?.name.getText() ?? '';
  return Number(text) >= 250 && declared.endsWith('_MS');
};

const number: Rewrite = (node) => {
  if (!ts.isNumericLiteral(node) || ts.isLiteralTypeNode(node.parent) || isName(node)) return [];
  const text = node.text.replaceAll('_', '');
  return isOutOfRange(node) || isMoment(node, text) ? [] : [[node, String(Number(text) + 1)]];
};

/** Another code; keys, imports, types and sentences are no codes. */
const code: Rewrite = (node) => {
  if (!ts.isStringLiteral(node) || !/^[A-Za-z][\w-]*$/.test(node.text)) return [];
  const { parent } = node;
  const isCode =
    !ts.isImportDeclaration(parent) &&
    !ts.isImportAttribute(parent) &&
    !ts.isExportDeclaration(parent) &&
    !ts.isLiteralTypeNode(parent) &&
    !ts.isDecorator(parent.parent) &&
    !isName(node);
  return isCode ? [[node, `'${node.text}-other'`]] : [];
};

const method: Rewrite = (node, source) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  if (DROPPED.has(name.text)) return [[node, expression.getText(source)]];
  const turned = TURNED.get(name.text);
  return turned === undefined ? [] : [[name, turned]];
};

/** What a process says to whoever runs it; nobody acts by it. */
const isLogged = (called: string): boolean => /\blog(ger)?\.(error|warn|log|debug)\(/.test(called);

/** What was written reads the same before it is on the disk; only a loss of power would tell. */
const isFlushed = (called: string): boolean => called.includes('.sync()');

/** An act that is called for what it does, left out. */
const statement: Rewrite = (node, source) => {
  if (!ts.isExpressionStatement(node)) return [];
  const { expression } = node;
  const called = ts.isAwaitExpression(expression) ? expression.expression : expression;
  const text = called.getText(source);
  const isLeft = text.startsWith('super') || isLogged(text) || isFlushed(text);
  return ts.isCallExpression(called) && !isLeft ? [[node, ';']] : [];
};

const boolean: Rewrite = (node) => {
  if (ts.isLiteralTypeNode(node.parent)) return [];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  return node.kind === ts.SyntaxKind.FalseKeyword ? [[node, 'true']] : [];
};

const REWRITES: readonly Rewrite[] = [
  ...[binary, negation, condition, number, code],
  ...[method, statement, boolean],
];

const lineOf = (source: ts.SourceFile, at: number): number =>
  source.getLineAndCharacterOfPosition(at).line + 1;

/** What is chosen as a whole: an operator's operation, a method's call, and of a chain with ?. all that may be skipped. */
function hostOf(changed: ts.Node): ts.Node {
  let host = changed;
  if (ts.isToken(host) && ts.isBinaryExpression(host.parent) && host.parent.operatorToken === host)
    host = host.parent;
  if (isName(host) && ts.isPropertyAccessExpression(host.parent)) host = host.parent.parent;
  while (ts.isOptionalChain(host.parent) && host.parent.expression === host) host = host.parent;
  return host;
}

/** Every small change of a source that could be an oversight of whoever wrote it, but for what is declared by some names. */
export function editsOf(
  path: string,
  text: string,
  except: ReadonlySet<string> = new Set(),
): readonly Edit[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && except.has(node.name.getText(source))) return;
    for (const [changed, by] of REWRITES.flatMap((rewrite) => rewrite(node, source))) {
      const [from, to] = [changed.getStart(source), changed.getEnd()];
      const what = `${lineOf(source, from)}: ${text.slice(from, to)} → ${by}`;
      const host = hostOf(changed);
      edits.push({
        ...{ from, to, by, what: what.replaceAll(/\s+/g, ' ').slice(0, 160) },
        host: { from: host.getStart(source), to: host.getEnd(), isStatement: ts.isStatement(host) },
      });
    }
    if (!ts.isTypeNode(node) && !ts.isDecorator(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return edits;
}
