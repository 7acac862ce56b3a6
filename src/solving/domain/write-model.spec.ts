import { expect, it } from '@jest/globals';
import type { NamedModel } from './named-model.js';
import { writeLp } from './write-lp.js';
import { writeMps } from './write-mps.js';

const MANY = 300_000;

/** Columns that all cost 1 and stand in one row, at most two of them at a time. */
const wide = (count: number): Pick<NamedModel, 'title' | 'model' | 'columnNames' | 'rowNames'> => ({
  title: 'wide',
  model: {
    columns: {
      cost: new Float64Array(count).fill(1),
      lower: new Float64Array(count),
      upper: new Float64Array(count).fill(1),
      integer: new Uint8Array(count).fill(1),
      start: Int32Array.from({ length: count + 1 }, (_, j) => j),
      index: new Int32Array(count),
      value: new Float64Array(count).fill(1),
    },
    rows: { lower: Float64Array.of(-Infinity), upper: Float64Array.of(2) },
  },
  columnNames: Array.from({ length: count }, (_, j) => `x${j}`),
  rowNames: ['r0'],
});

it.each([
  ['MPS', writeMps, ' UP bound x299999 1'],
  ['LP', writeLp, ' 0 <= x299999 <= 1'],
] as const)('writes a model of very many columns as %s, the last one too', (_format, write, last) => {
  expect(write(wide(MANY) as NamedModel).split('\n')).toContain(last);
});

/**
 * Whole columns around two broken ones; a row of seven terms that is an equation, one at most, one of nothing, and one
 * whose only term is nothing.
 */
const small = {
  title: 'small',
  model: {
    columns: {
      cost: Float64Array.of(3, 0, -2, 1, 1, 1, 1.5, 4),
      lower: new Float64Array(8),
      upper: Float64Array.of(1, 1, 7, 1, 1, 1, 1, 2),
      integer: Uint8Array.of(1, 1, 0, 0, 1, 1, 1, 1),
      start: Int32Array.of(0, 2, 3, 4, 6, 7, 8, 9, 9),
      index: Int32Array.of(0, 1, 0, 0, 0, 3, 0, 0, 0),
      value: Float64Array.of(1, -1, 2, 1, 1, 0, 1, 5, 1),
    },
    rows: { lower: Float64Array.of(2, -Infinity, -Infinity, -Infinity), upper: Float64Array.of(2, 0, 1, 4) },
  },
  columnNames: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  rowNames: ['all', 'some', 'none', 'nil'],
} as unknown as NamedModel;

it('writes a model in the LP format of CPLEX', () => {
  expect(writeLp(small).replaceAll(/ +$/gm, '')).toBe(`\\ small
Minimize
 cost: + 3 a - 2 c + 1 d + 1 e + 1 f + 1.5 g
  + 4 h
Subject To
 all: + 1 a + 2 b + 1 c + 1 d + 1 e + 5 f
  + 1 g = 2
 some: - 1 a <= 0
 none: 0 <= 1
 nil: 0 d <= 4
Bounds
 0 <= a <= 1
 0 <= b <= 1
 0 <= c <= 7
 0 <= d <= 1
 0 <= e <= 1
 0 <= f <= 1
 0 <= g <= 1
 0 <= h <= 2
Generals
 a
 b
 e
 f
 g
 h
End
`);
});

it('writes it as free MPS, whole columns between markers, and no line for a right side of nothing', () => {
  expect(writeMps(small)).toBe(`* small
NAME fristad
ROWS
 N cost
 E all
 L some
 L none
 L nil
COLUMNS
 marker0 'MARKER' 'INTORG'
 a cost 3
 a all 1
 a some -1
 b cost 0
 b all 2
 marker1 'MARKER' 'INTEND'
 c cost -2
 c all 1
 d cost 1
 d all 1
 d nil 0
 marker2 'MARKER' 'INTORG'
 e cost 1
 e all 1
 f cost 1
 f all 5
 g cost 1.5
 g all 1
 h cost 4
 marker3 'MARKER' 'INTEND'
RHS
 rhs all 2
 rhs none 1
 rhs nil 4
BOUNDS
 UP bound a 1
 UP bound b 1
 UP bound c 7
 UP bound d 1
 UP bound e 1
 UP bound f 1
 UP bound g 1
 UP bound h 2
ENDATA
`);
});
