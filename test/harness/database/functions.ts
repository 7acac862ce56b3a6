import { functions, migrations } from '../../../migrations/index.js';
import type { DatabaseFunction, Schema } from '#platform';

/** Those of the product, for a schema that begins as the product's does. */
export const functionsOf = (schema: Schema): readonly DatabaseFunction[] =>
  schema.migrations[0] === migrations[0] ? functions : [];
