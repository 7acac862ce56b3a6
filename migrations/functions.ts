import type { DatabaseFunction } from '#platform';
import { filesIn, textOf } from './sql.js';

/** Every function of the database as it is today, one a file: `functions/<schema>/<name>.sql`. */
export const functions: readonly DatabaseFunction[] = filesIn('functions').map((file) => ({
  name: file
    .replace(/^functions\//, '')
    .replace(/\.sql$/, '')
    .replace('/', '.'),
  text: textOf(file),
}));
