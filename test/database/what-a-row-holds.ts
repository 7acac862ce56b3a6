/** Some columns of a row, as JSON. */
export type Row = Readonly<Record<string, unknown>>;
/** A check of a table, rows that it lets through and rows that it refuses; what a row does not name is null. */
export type Held = readonly [check: string, holds: readonly Row[], refuses: readonly Row[]];

const named = (table: string, column: string) =>
  `${table} ${table.slice(table.indexOf('.') + 1)}_${column}_check`;
const each = (column: string, values: readonly unknown[]): readonly Row[] =>
  values.map((value) => ({ [column]: value }));

/** By column, the default name of its check. */
export const held = (
  table: string,
  column: string,
  ...[holds, refuses]: readonly [holds: readonly unknown[], refuses: readonly unknown[]]
): Held => [named(table, column), each(column, holds), each(column, refuses)];
export const filled = (table: string, ...columns: readonly string[]): readonly Held[] =>
  columns.map((column) => held(table, column, ['a'], ['']));
export const atLeast = (least: number, table: string, ...columns: readonly string[]): readonly Held[] =>
  columns.map((column) => held(table, column, [least, least + 1], [least - 1]));
export const oneOf = (table: string, column: string, words: string): Held =>
  held(table, column, words.split(' '), ['', 'SOMETHING', words.split(' ')[0]?.slice(1)]);
export const digest = (table: string, column: string): Held => {
  const hex = 'a1'.repeat(32);
  const wrong = [
    hex,
    `sha256:${hex}0`,
    `sha256:${hex.slice(1)}`,
    `sha256:${hex.toUpperCase()}`,
    `x sha256:${hex}`,
  ];
  return held(table, column, [`sha256:${hex}`], wrong);
};
export const key = (table: string): Held => held(table, 'key', ['k', 'k'.repeat(200)], ['', 'k'.repeat(201)]);
export const bytes = (table: string, column: string, ...[least, most]: readonly [number, number]): Held => {
  const of = (length: number) => `\\x${'ab'.repeat(length)}`;
  return held(table, column, [of(least), of(most)], [of(least - 1), of(most + 1)]);
};
export const between = (table: string, column: string, ...[least, most]: readonly [number, number]): Held =>
  held(table, column, [least, most], [least - 1, most + 1]);
const SQUARE = 'POLYGON((15 56,15.1 56,15.1 56.1,15 56.1,15 56))';
const BOW = 'POLYGON((15 56,15.1 56.1,15.1 56,15 56.1,15 56))';
export const ground = (table: string): Held =>
  held(table, 'ground', [SQUARE, `MULTIPOLYGON(${SQUARE.slice(7)})`], [BOW, 'POINT(15 56)']);
export const days = (table: string, column: string): Held =>
  held(table, column, ['[2026-11-01,)', '[2026-11-01,2026-11-02)'], ['empty', '(,2026-11-01)']);
/** Of two moments, that the second is not before the first. */
export const inOrder = (check: string, first: string, second: string): Held => {
  const at = (hour: number) => `2026-12-01T0${hour}:00:00Z`;
  return [
    check,
    [5, 6].map((hour) => ({ [first]: at(5), [second]: at(hour) })),
    [{ [first]: at(5), [second]: at(4) }],
  ];
};
/** Of two persons, that they are not the same. */
export const another = (check: string, one: string, other: string): Held => [
  check,
  [{ [one]: 'u-1', [other]: 'u-2' }, { [one]: 'u-1' }],
  [{ [one]: 'u-1', [other]: 'u-1' }],
];
/** That all of these are there or none is. */
export const together = (check: string, columns: Row): Held => [
  check,
  [columns, {}],
  Object.keys(columns).map((left) =>
    Object.fromEntries(Object.entries(columns).filter(([name]) => name !== left)),
  ),
];
