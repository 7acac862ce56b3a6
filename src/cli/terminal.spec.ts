import { describe, expect, it } from '@jest/globals';
import { widthFrom } from './terminal.js';

describe('the width of the output', () => {
  it.each([
    ['COLUMNS before the terminal', '100', 132, 100],
    ['the terminal where COLUMNS is not set', undefined, 132, 132],
    ['the terminal where COLUMNS is no number', 'wide', 132, 132],
    ['the usual where nobody says', undefined, undefined, 80],
    ['the usual on a terminal that knows no width', '0', 0, 80],
    ['narrow as it is', '40', undefined, 40],
    ['no narrower than a word', '3', undefined, 20],
    ['no wider than eyes follow', undefined, 400, 160],
  ])('%s', (...[, columns, terminal, width]) => expect(widthFrom(columns, terminal)).toBe(width));
});
