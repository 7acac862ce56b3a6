/** A piece of SQL: a word in lower case, a symbol, or a literal as it is; blanks and comments are between them. */
export type Token = { readonly text: string; readonly from: number; readonly to: number };

const PIECES = [
  String.raw`--[^\n]*`,
  String.raw`/\*[\s\S]*?\*/`,
  String.raw`\s+`,
  String.raw`[eE]?'(?:[^']|'')*'`,
  String.raw`"(?:[^"]|"")*"`,
  String.raw`\$(\w*)\$[\s\S]*?\$\1\$`,
  String.raw`\$\d+`,
  String.raw`[A-Za-z_]\w*`,
  String.raw`\d+(?:\.\d+)?`,
  String.raw`::|:=|=>|<=|>=|<>|!=|&&|\|\||@>|<@|->>|->|#>>|#>|[^\s\w]`,
];
const PIECE = new RegExp(PIECES.join('|'), 'g');
const isBlank = (text: string): boolean => /^(?:\s|--|\/\*)/.test(text);

/** The tokens of a text in their order. */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(PIECE)]
    .filter(([piece]) => !isBlank(piece))
    .map(({ 0: piece, index }) => ({
      text: /^[A-Za-z_]/.test(piece) && !piece.includes("'") ? piece.toLowerCase() : piece,
      from: index,
      to: index + piece.length,
    }));
