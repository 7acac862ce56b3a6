const MOST_MEMBERS = 250;
const MOST_CHARACTERS = 256 * 1024;

/** JSON lists that hold the members in their order: many small ones, or one large one, at a time. */
export function* inPieces(members: Iterable<unknown>): Generator<string> {
  let piece: string[] = [];
  let length = 0;
  for (const member of members) {
    const text = JSON.stringify(member);
    if (piece.length === MOST_MEMBERS || (piece.length > 0 && length + text.length > MOST_CHARACTERS)) {
      yield `[${piece.join(',')}]`;
      [piece, length] = [[], 0];
    }
    piece.push(text);
    length += text.length;
  }
  if (piece.length > 0) yield `[${piece.join(',')}]`;
}
