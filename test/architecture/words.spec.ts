import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** Of tables, functions, triggers, policies, columns, aliases and parameters; no comment and no text in quotes. */
const identifiersOfSql = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/--[^\n]*|'(?:[^']|'')*'|([A-Za-z_]\w*)/g)].flatMap(([, name]) =>
      name === undefined ? [] : [name],
    ),
  );

const identifiersIn = (text: string, path: string): ReadonlySet<string> => {
  if (path.endsWith('.sql')) return identifiersOfSql(text);
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
const holdsRetired = (name: string) => {
  const said = spaced(name);
  return everywhere.some((word) => said.includes(` ${word} `));
};

/** What Node calls so itself. */
const isOfNode = (said: string) => said.includes(' keep alive ');
const retiredIn = (text: string, path = 'src/kernel/read.ts'): readonly string[] => {
  const words = retired.flatMap(({ words, butIn }) =>
    butIn.some((one) => path.startsWith(one)) ? [] : words,
  );
  return [...identifiersIn(text, path)].filter((name) => {
    const said = spaced(name);
    return !isOfNode(said) && words.some((word) => said.includes(` ${word} `));
  });
};

const HOUSE = ['src', 'test', 'scripts', 'bench', 'migrations'];
const sources = HOUSE.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|mjs|sql)$/.test(path))
    .map((path) => `${folder}/${path}`),
);
/** Written whenever something of the others is. */
const isGenerated = (path: string) => path === 'migrations/schema.sql';
const identifierOf = (name: string): string => name.replaceAll(/\W/g, '_');
/** The last part of a path, without what files are called by. */
const nameOf = (path: string): string => basename(path).replace(/\..*$/, '');

describe('the words that the glossary retired', () => {
  it('are read from it', () => {
    const words = retired.flatMap(({ words }) => words);
    expect(words).toEqual(expect.arrayContaining(['told', 'rebuff', 'in hand', 'dto', 'refuse']));
    expect(retired.filter(({ butIn }) => butIn.length > 0)).toHaveLength(2);
  });

  it.each(HOUSE)('stand in no identifier of %s', (folder) => {
    const own = sources.filter((path) => path.startsWith(`${folder}/`) && !isGenerated(path));
    const found = own.flatMap((path) =>
      retiredIn(readFileSync(join(root, path), 'utf8'), path).map((name) => `${path}: ${name}`),
    );
    expect(own.length).toBeGreaterThan(3);
    expect(found).toEqual([]);
  });

  it.each([
    ['a name', 'const toldBy = 1;', 'toldBy'],
    ['a type', 'type PlacementInHand = string;', 'PlacementInHand'],
    ['a constant', 'const NOT_TOLD = 1;', 'NOT_TOLD'],
    ['a field', 'class A { #rebuffs = 1; }', '#rebuffs'],
    ['what is taken apart', 'const { tell } = shell;', 'tell'],
    ['two words of a type', 'type RequestState = string;', 'RequestState'],
    ['what is stored', 'const keptRows = 1;', 'keptRows'],
    ['a function', 'function keepOwner() {}', 'keepOwner'],
    ['what a second person saw', 'type Shown = string;', 'Shown'],
    ['what a column is called', 'type Row = { readonly case_id: string };', 'case_id'],
  ])('are seen in %s', (_, text, name) => {
    expect(retiredIn(text)).toEqual([name]);
  });

  it.each([
    ['a function', 'CREATE FUNCTION access.keeps_its_place() RETURNS trigger', 'keeps_its_place'],
    ['a policy', 'CREATE POLICY told_to_all ON t USING (true);', 'told_to_all'],
    ['a trigger in quotes', 'CREATE TRIGGER "rebuff_is_told" AFTER INSERT ON t', 'rebuff_is_told'],
    ['a column', 'case_id text NOT NULL,', 'case_id'],
    ['an alias', "SELECT 'it''s' AS kept -- told\nFROM t", 'kept'],
    ['a body', "AS $$ BEGIN RAISE 'told'; IF shown THEN", 'shown'],
  ])('are seen in %s of SQL', (_, text, name) => {
    expect(retiredIn(text, 'migrations/functions/national/read.sql')).toEqual([name]);
  });

  it('are not seen in comments and texts of SQL', () => {
    const text = "-- It's told and kept.\nSELECT 'told', 'it''s kept' FROM stolder";
    expect(retiredIn(text, 'migrations/functions/national/read.sql')).toEqual([]);
  });

  it('stand in the code of no act', () => {
    expect(ACT_CODES.length).toBeGreaterThan(100);
    expect(ACT_CODES.filter(holdsRetired)).toEqual([]);
    expect(['person.tell-key', 'pair.let-meet', 'request.refuse'].filter(holdsRetired)).toHaveLength(2);
  });

  it('stand in the name of no file', () => {
    expect(sources.length).toBeGreaterThan(1500);
    expect(
      sources.filter((path) => retiredIn(`let ${identifierOf(nameOf(path))};`, path).length > 0),
    ).toEqual([]);
    expect(
      ['kept-apart', 'what-is-kept'].filter((name) => retiredIn(`let ${identifierOf(name)};`).length > 0),
    ).toHaveLength(2);
  });

  it('are not seen in what Node calls so', () => {
    expect(retiredIn('const KEEP_ALIVE_MS = agent.keepAlive; keepOwner();')).toEqual(['keepOwner']);
  });

  it('are seen where another word is right, and not where they are', () => {
    const text = 'const refuseOwner = 1;';
    expect([
      retiredIn(text, 'src/platform/database/serving-login.ts'),
      retiredIn(text, 'src/requests/http/a.ts'),
    ]).toEqual([['refuseOwner'], []]);
  });

  it('are not seen in prose, nor in words that only hold them', () => {
    expect(retiredIn("/** It is told. */ const stolder = 'told'; const handInner = 1;")).toEqual([]);
  });
});
