import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { ACT_CODES } from '#audit';
import { root } from './planting.js';

const [, after = ''] = readFileSync(join(root, 'docs/glossary.md'), 'utf8').split('\n## Retired words');
const [table = ''] = after.split('\n## ');
type Retired = { readonly words: readonly string[]; readonly butIn: readonly string[] };
const retired: readonly Retired[] = [...table.matchAll(/^\| ([a-z][a-z ,]*) \|[^|]*\|([^|]*)\|$/gm)]
  .filter(([, words]) => words !== 'retired')
  .map(([, words = '', paths = '']) => ({
    words: words.split(', '),
    butIn: [...paths.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
  }));

/** `toldBy`, `NOT_TOLD` and `#told` in their words: ` told by `, ` not told `, ` told `. */
const spaced = (identifier: string): string => {
  const parts = identifier
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return ` ${parts
    .replaceAll(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase()} `;
};

const isIdentifier = (kind: ts.SyntaxKind) =>
  kind === ts.SyntaxKind.Identifier || kind === ts.SyntaxKind.PrivateIdentifier;

const identifiersIn = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isIdentifier(node.kind)) found.add((node as ts.Identifier).text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('read.ts', text, ts.ScriptTarget.Latest));
  return found;
};

/** Those that are right nowhere, so in no name that stands for itself. */
const everywhere = retired.filter(({ butIn }) => butIn.length === 0).flatMap(({ words }) => words);
const holdsRetired = (name: string) => everywhere.some((word) => spaced(name).includes(` ${word} `));

const retiredIn = (text: string, path = 'kernel/read.ts'): readonly string[] => {
  const words = retired.flatMap(({ words, butIn }) =>
    butIn.some((one) => path.startsWith(one)) ? [] : words,
  );
  return [...identifiersIn(text)].filter((name) => words.some((word) => spaced(name).includes(` ${word} `)));
};

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

describe('the words that the glossary retired', () => {
  it('are read from it', () => {
    const words = retired.flatMap(({ words }) => words);
    expect(words).toEqual(expect.arrayContaining(['told', 'rebuff', 'in hand', 'dto', 'refuse']));
    expect(retired.filter(({ butIn }) => butIn.length > 0)).toHaveLength(1);
  });

  it('stand in no identifier of src', () => {
    const found = sources.flatMap((path) =>
      retiredIn(readFileSync(join(root, 'src', path), 'utf8'), path).map((name) => `${path}: ${name}`),
    );
    expect(sources.length).toBeGreaterThan(900);
    expect(found).toEqual([]);
  });

  it.each([
    ['a name', 'const toldBy = 1;', 'toldBy'],
    ['a type', 'type PlacementInHand = string;', 'PlacementInHand'],
    ['a constant', 'const NOT_TOLD = 1;', 'NOT_TOLD'],
    ['a field', 'class A { #rebuffs = 1; }', '#rebuffs'],
    ['what is taken apart', 'const { tell } = shell;', 'tell'],
    ['two words of a type', 'type RequestState = string;', 'RequestState'],
    ['what a column is called', 'type Row = { readonly case_id: string };', 'case_id'],
  ])('are seen in %s', (_, text, name) => {
    expect(retiredIn(text)).toEqual([name]);
  });

  it('stand in the code of no act', () => {
    expect(ACT_CODES.length).toBeGreaterThan(100);
    expect(ACT_CODES.filter(holdsRetired)).toEqual([]);
    expect(['person.tell-key', 'pair.let-meet', 'request.refuse'].filter(holdsRetired)).toHaveLength(2);
  });

  it('are seen where another word is right, and not where they are', () => {
    const text = 'const refuseOwner = 1;';
    expect([
      retiredIn(text, 'platform/database/serving-login.ts'),
      retiredIn(text, 'requests/http/a.ts'),
    ]).toEqual([['refuseOwner'], []]);
  });

  it('are not seen in prose, nor in words that only hold them', () => {
    expect(retiredIn("/** It is told. */ const stolder = 'told'; const handInner = 1;")).toEqual([]);
  });
});
