import { columnsOf } from '../tables/columns-of.js';
import { html, type Markup } from './markup.js';

/** A name beside a point; those that come first have the first choice. */
export type Label = {
  readonly at: readonly [x: number, y: number];
  readonly text: string;
  /** How it looks: a class of the page's style. */
  readonly kind: 'town' | 'case';
};
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const LETTER = { town: 6.8, case: 7.6 };
const LINE = 13;
const AWAY = 8;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Every name that has room beside its point, to the right or to the left, without covering another or what it must not. */
export const labels = (
  wished: readonly Label[],
  { width, clear }: { readonly width: number; readonly clear: readonly Box[] },
): readonly Markup[] => {
  const taken: Box[] = [...clear];
  return wished.flatMap((label) => {
    const free = boxesOf(label).find(
      (box) => box.left >= 0 && box.right <= width && !taken.some((other) => meet(box, other)),
    );
    if (!free) return [];
    taken.push(free);
    const [x, y] = [free.left.toFixed(1), (free.bottom - 3).toFixed(1)];
    return [html`<text class="${label.kind}" x="${x}" y="${y}">${label.text}</text>`];
  });
};

/** What a mark takes. */
export const boxAround = ([x, y]: Label['at'], half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

const boxesOf = ({ at: [x, y], text, kind }: Label): readonly Box[] => {
  const wide = columnsOf(text) * LETTER[kind];
  const [top, bottom] = [y - LINE / 2, y + LINE / 2];
  return [
    { left: x + AWAY, right: x + AWAY + wide, top, bottom },
    { left: x - AWAY - wide, right: x - AWAY, top, bottom },
  ];
};
