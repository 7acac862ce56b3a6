import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the build made of `web/`. */
export type BuiltPage = { readonly html: string; readonly assets: string };

/** From the compiled room, and from its source. */
const PLACES = ['../../../web/', '../../../dist/web/'];
const NONCE = '__NONCE__';

/** The page as it was built; undefined where it was not. @throws Error where it was built of something else */
export const builtPage = (): BuiltPage | undefined => {
  const places = PLACES.map((place) => new URL(place, import.meta.url));
  const built = places.find((place) => existsSync(new URL('assets/', place)));
  if (built === undefined) return undefined;
  const html = readFileSync(new URL('index.html', built), 'utf8');
  if (!html.includes(NONCE)) throw new Error(`${fileURLToPath(built)}index.html has no place for a nonce.`);
  return { html, assets: fileURLToPath(new URL('assets/', built)) };
};

export const withNonce = (html: string, nonce: string): string => html.replaceAll(NONCE, nonce);
