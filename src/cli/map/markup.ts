import { printable } from '#kernel';

/** Text that is HTML already. Whatever else comes into a page is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | string | number | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const asText = (piece: Piece): string => {
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(({ text }) => text).join('\n');
  return printable(piece.toString()).replaceAll(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? '');
};

/** A piece of a page. Text of others can't become a part of it that is more than text, in an attribute or between tags. */
export const html = (fixed: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(fixed.map((part, at) => (at === 0 ? '' : asText(pieces[at - 1] ?? '')) + part).join(''));

export const NOTHING = new Markup('');
