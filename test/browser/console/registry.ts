import { join } from 'node:path';
import type { Screen } from '../../../web/src/shell/screen.js';

const REGISTRY = join(import.meta.dirname, '../../../web/src/screens.ts');
const read = (await import(REGISTRY)) as { readonly screens: readonly Screen[] };

/** The page’s own list of its screens; none of them is loaded. */
export const { screens } = read;
