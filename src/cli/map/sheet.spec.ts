import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { geodesicMetres } from '#geodesy';
import { swedishGeography } from '#generation';
import type { Position } from '#kernel';
import { labels, type Label } from './labels.js';
import { html } from './markup.js';
import { roundMetres, scaleBar } from './scale-bar.js';
import { sheetFor } from './sheet.js';

const places = swedishGeography().localities.map(({ location }) => location);

describe('a sheet', () => {
  it('is true to distances in the whole country, by its own scale', () => {
    const { at, metresPerUnit } = sheetFor(places);
    const one = fc.constantFrom(...places);
    fc.assert(
      fc.property(one, one, (a, b) => {
        const [from, to] = [at(a), at(b)];
        const drawn = Math.hypot(to[0] - from[0], to[1] - from[1]) * metresPerUnit;
        const metres = geodesicMetres(a, b);
        expect(Math.abs(drawn - metres)).toBeLessThanOrEqual(0.01 * metres + 1);
      }),
    );
  });

  it('has north up and east to the right, and holds what it was made for and nothing beyond', () => {
    const { at, holds, width, height } = sheetFor(places);
    const [south, north]: Position[] = [
      [15, 56],
      [15, 67],
    ];
    expect(at(north!)[1]).toBeLessThan(at(south!)[1]);
    expect(at([12, 60])[0]).toBeLessThan(at([18, 60])[0]);
    expect(places.filter((place) => !holds(place))).toEqual([]);
    expect([holds([40, 60]), holds([15, 40])]).toEqual([false, false]);
    expect(Math.max(width, height)).toBeCloseTo(1400, 6);
  });

  it.each([
    ['a single place', [[18, 59]]],
    ['nothing', []],
    [
      'both ends of the world',
      [
        [-170, 0],
        [170, 0],
        [0, 89],
      ],
    ],
  ] as [string, Position[]][])('of %s is finite', (_, positions) => {
    const { at, width, height, metresPerUnit } = sheetFor(positions);
    for (const figure of [width, height, metresPerUnit, ...at([18, 59])])
      expect(Number.isFinite(figure)).toBe(true);
  });
});

describe('a scale bar', () => {
  it.each([
    [999, 500],
    [1000, 1000],
    [199_999, 100_000],
    [203_000, 200_000],
    [77, 50],
  ])('of at most %d m is %d m long', (most, metres) => expect(roundMetres(most)).toBe(metres));

  it('is as long as it says', () => {
    const sheet = sheetFor(places);
    const drawn = scaleBar(sheet).text;
    const [, length] = /h([\d.]+)v/u.exec(drawn)!;
    const [, kilometres] = />(\d+) km</u.exec(drawn)!;
    expect(Number(length) * sheet.metresPerUnit).toBeCloseTo(Number(kilometres) * 1000, -2);
  });
});

describe('names on a map', () => {
  const label = (text: string, x: number, y: number): Label => ({ at: [x, y], text, kind: 'town' });
  const drawn = (all: readonly Label[], clear: Parameters<typeof labels>[1]['clear'] = []) =>
    labels(all, { width: 400, clear }).map(({ text }) => />(.*)</u.exec(text)?.[1]);

  it('cover neither each other nor what must be clear; the first has the first choice', () => {
    expect(drawn([label('Umeå', 200, 50), label('Luleå', 200, 200)])).toEqual(['Umeå', 'Luleå']);
    const three = ['Umeå', 'Vännäs', 'Holmsund'].map((name) => label(name, 200, 50));
    expect(drawn(three)).toEqual(['Umeå', 'Vännäs']);
    expect(drawn(three.slice(0, 1), [{ left: 0, right: 400, top: 40, bottom: 60 }])).toEqual([]);
  });

  it('stay on the sheet', () => {
    const [right] = labels([label('Haparanda', 395, 50)], { width: 400, clear: [] });
    expect(Number(/x="([\d.]+)"/u.exec(right!.text)![1])).toBeLessThan(395 - 9 * 6);
  });
});

describe('markup', () => {
  it('escapes text between tags and in attributes, and keeps what is markup', () => {
    const inner = html`<b title="${'a"b'}">${'<&>'}</b>`;
    expect(html`<p>${inner}${7}</p>`.text).toBe('<p><b title="a&quot;b">&lt;&amp;&gt;</b>7</p>');
  });
});
