import type { DatabaseChoice, Schema } from '#platform';

/** A database that nobody else uses, migrated, not open. */
export type FreshDatabase = { readonly choice: DatabaseChoice; drop(): Promise<void> };
export type Engine = {
  readonly name: 'embedded' | 'postgresql';
  fresh(schema: Schema): Promise<FreshDatabase>;
};
