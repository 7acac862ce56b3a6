import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../../src/app.entities.js';
import { declaredIn, faultsOf, membersIn, tablesOf, type Column, type Model } from './models-of-tables.js';
import { root } from './planting.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sources = globSync('src/**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('.spec.ts'))
  .map((path) => ({ path, text: read(path) }));
/** What functions of the database alone read and write. */
const OF_THE_DATABASE = [
  'fristad.day_judged',
  'national.clock',
  'national.ground_reading',
  'national.judgement_salt',
  'national.unit_moved',
  'fristad.permit_warning',
  'fristad.place_taken',
  'fristad.ground_preview_day',
];
const tables = tablesOf(read('migrations/schema.sql'));
const ofTheService = tables.filter(({ name }) => !OF_THE_DATABASE.includes(name));

const ENTITY_KINDS: Readonly<Record<string, string>> = {
  ...{ text: 'string', date: 'string', daterange: 'string', integer: 'number', bigint: 'number' },
  ...{ 'double precision': 'number', boolean: 'boolean', timestamptz: 'Date', jsonb: 'json' },
};
const storage = getMetadataArgsStorage();
const columnsOf = (entity: unknown): ReadonlyMap<string, Column> =>
  new Map(
    storage.columns
      .filter(({ target }) => target === entity)
      .map(({ propertyName, options: { name, type, array = false, nullable = false } }) => [
        name ?? propertyName,
        { kind: array ? 'list' : (ENTITY_KINDS[String(type)] ?? String(type)), isNullable: nullable },
      ]),
  );
const ofEntities: readonly Model[] = storage.tables
  .filter(({ target }) => (entities as readonly unknown[]).includes(target))
  .map(({ target, schema, name }) => ({
    where: (target as { readonly name: string }).name,
    name: `${String(schema)}.${String(name)}`,
    columns: columnsOf(target),
  }));
const rows = sources.filter(({ path }) => /\/(?:persistence|database)\/tables\.ts$/.test(path));
const ofRows = rows.flatMap(({ path, text }) => declaredIn(path, text));
const models = [...ofEntities, ...ofRows];

const names = (text: string, table: string) => new RegExp(`\\b${table.replace('.', '[.]')}\\b`).test(text);
const camel = (column: string) => column.replaceAll(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
/** A type that is written out and holds three columns of a table that its room asks for is one more model of it. */
const secondModels = (texts: readonly { readonly path: string; readonly text: string }[]) =>
  texts.flatMap(({ path, text }) => {
    const room = path.split('/').slice(0, -1).join('/');
    const asked = texts.filter((other) => other.path.startsWith(`${room}/`)).map((other) => other.text);
    const known = tables
      .filter(({ name }) => asked.some((statement) => names(statement, name)))
      .map(({ name, columns }) => ({
        name,
        words: [...columns.keys()].flatMap((word) => [word, camel(word)]),
      }));
    return membersIn(text).flatMap((members) =>
      known
        .filter(({ words }) => members.filter((member) => words.includes(member)).length > 2)
        .map(({ name }) => `${path} writes out a row of ${name}: ${members.join(', ')}`),
    );
  });
const inPersistence = sources.filter(({ path }) => path.includes('/persistence/'));

describe('the models of tables', () => {
  it('are one for each table, with all its columns and no other', () => {
    expect(tables.length).toBeGreaterThan(60);
    expect(faultsOf(ofTheService, models)).toEqual([]);
  });

  it('are no other entities than those that the service reads', () => {
    const declared = sources.flatMap(({ text }) => [...text.matchAll(/^@Entity\(/gm)]);
    expect(ofEntities).toHaveLength(entities.length);
    expect(declared).toHaveLength(entities.length);
  });

  it('are missing only where no statement of the service knows the table', () => {
    expect(tables).toHaveLength(ofTheService.length + OF_THE_DATABASE.length);
    const statements = sources.filter(({ path }) => !path.endsWith('/tables.ts'));
    const named = (table: string) => statements.some(({ text }) => names(text, table));
    expect(OF_THE_DATABASE.filter(named)).toEqual([]);
    expect(ofTheService.filter(({ name }) => !named(name)).map(({ name }) => name)).toEqual([]);
  });

  it('are picked from where a statement answers a part of a row, not written out again', () => {
    const written = inPersistence.filter(({ path }) => !path.endsWith('/tables.ts'));
    expect(secondModels(written)).toEqual([]);
  });
});

describe('models that are wrong are seen (negative control)', () => {
  const schema = `CREATE TABLE fristad.probe (
  id text NOT NULL,
  "constraint" text,
  at timestamp with time zone DEFAULT now() NOT NULL,
  kind text
);
CONSTRAINT probe_has_a_kind CHECK ((kind IS NOT NULL))`;
  const good = `'fristad.probe': { readonly id: string; readonly constraint: string | null; readonly at: Date; readonly kind: string }`;
  const faults = (...types: readonly string[]) =>
    faultsOf(
      tablesOf(schema),
      types.flatMap((type) => declaredIn('tables.ts', `export type Tables = { readonly ${type} };`)),
    );

  it.each([
    ['none', [good], []],
    ['no model', [], ['fristad.probe has 0 models: ']],
    ['two models', [good, good], ['fristad.probe has 2 models: tables.ts, tables.ts']],
    ['a column less', [good.replace('readonly at: Date; ', '')], ['tables.ts lacks fristad.probe.at']],
    [
      'a column more',
      [good.replace('readonly at', 'readonly on: string; readonly at')],
      ['tables.ts has fristad.probe.on, which is not there'],
    ],
    [
      'a null too many',
      [good.replace('Date', 'Date | null')],
      ['tables.ts reads fristad.probe.at otherwise than it is'],
    ],
    [
      'a null too few',
      [good.replace('string | null', 'string')],
      ['tables.ts reads fristad.probe.constraint otherwise than it is'],
    ],
    [
      'another kind of value',
      [good.replace('Date', 'number')],
      ['tables.ts reads fristad.probe.at otherwise than it is'],
    ],
    [
      'another table',
      [good, good.replace('probe', 'other')],
      ['tables.ts is the model of fristad.other, which is no table'],
    ],
  ])('%s', (_what, types, expected) => {
    expect(faults(...types)).toEqual(expected);
  });

  it('a row that is written out again', () => {
    const path = 'src/offers/persistence/planted.ts';
    const text = `const SQL = 'SELECT FROM fristad.offer';
      type Row = { readonly placement: string; readonly made_at: Date; readonly until: Date; readonly more: string };`;
    expect(secondModels([{ path, text }])).toEqual([
      `${path} writes out a row of fristad.offer: placement, made_at, until, more`,
    ]);
  });
});
