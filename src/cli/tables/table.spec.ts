import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { table } from './table.js';

const plain = (width: number) => ({ width, bold: (text: string) => text });
const COLUMNS = [
  { title: 'Who', share: 1 },
  { title: 'Why', share: 3 },
];
const words = (text: string): readonly string[] => text.split(/[\s│:,]+/u).filter((word) => word !== '');
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => stringWidth(line)));

describe('a table', () => {
  it('is as wide as it must be, and has no rules between rows of one line', () => {
    expect(
      table(plain(80), COLUMNS, [
        ['R1', 'none'],
        ['R2', 'rent'],
      ]),
    ).toBe(
      [
        '┌─────┬──────┐',
        '│ Who │ Why  │',
        '├─────┼──────┤',
        '│ R1  │ none │',
        '│ R2  │ rent │',
        '└─────┴──────┘\n',
      ].join('\n'),
    );
  });

  it('breaks between words, and a dotted name too long for its line behind a dot', () => {
    const row = [['R1', 'EMERGENCY'], 'hostileBufferMetres.ESPECIALLY_VULNERABLE 5000 → 4000'];
    expect(table(plain(39), COLUMNS, [row])).toBe(
      [
        '┌───────────┬─────────────────────────┐',
        '│ Who       │ Why                     │',
        '├───────────┼─────────────────────────┤',
        '│ R1        │ hostileBufferMetres.    │',
        '│ EMERGENCY │ ESPECIALLY_VULNERABLE   │',
        '│           │ 5000 → 4000             │',
        '└───────────┴─────────────────────────┘\n',
      ].join('\n'),
    );
  });

  it('sets its columns below each other where they have no room side by side', () => {
    const row = [['R1', '2 adults'], 'apart-from-standing-households: 3 units'];
    expect(table(plain(34), COLUMNS, [row, [['R2'], '']])).toBe(
      [
        'Who: R1, 2 adults',
        '  Why:',
        '    apart-from-standing-households:',
        '      3 units',
        '',
        'Who: R2\n',
      ].join('\n'),
    );
  });

  it('does so too where its text would be a column of single words', () => {
    const row = ['R1 is one adult', 'the unit costs 7200 SEK per month'];
    expect(table(plain(39), COLUMNS, [row])).toContain('┌');
    expect(table(plain(37), COLUMNS, [row])).toBe(
      ['Who: R1 is one adult', '  Why:', '    the unit costs 7200 SEK per month\n'].join('\n'),
    );
  });

  it('counts letters of the Far East as two columns and combining marks as none', () => {
    const drawn = table(plain(40), COLUMNS, [
      ['東京', 'e\u0301ta\u0301t'],
      ['Kalix', 'land'],
    ]);
    expect(
      new Set(
        drawn
          .trimEnd()
          .split('\n')
          .map((line) => stringWidth(line)),
      ).size,
    ).toBe(1);
  });

  it('never breaks a word, and never leaves the terminal when each word fits it', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,14}$/u);
    const cell = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 20, max: 90 }), (given, width) => {
        const drawn = table(plain(width), COLUMNS, given);
        const drawnWords = words(drawn.replaceAll(/[─┌┬┐├┼┤└┴┘]/gu, ''));
        expect(widest(drawn)).toBeLessThanOrEqual(width);
        for (const each of given.flat().flatMap(words)) expect(drawnWords).toContain(each);
      }),
    );
  });
});
