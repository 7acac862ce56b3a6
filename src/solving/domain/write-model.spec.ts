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
