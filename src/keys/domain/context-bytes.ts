const utf8 = new TextEncoder();

/**
 * Parts as bytes of which no two different lists are equal: each part goes behind its length in four bytes, and a
 * number is written in decimal digits.
 */
export function contextBytes(...parts: readonly (string | number)[]): Uint8Array {
  const texts = parts.map((part) => utf8.encode(String(part)));
  const bytes = new Uint8Array(texts.reduce((sum, text) => sum + 4 + text.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const text of texts) {
    view.setUint32(at, text.length);
    bytes.set(text, at + 4);
    at += 4 + text.length;
  }
  return bytes;
}
