import type { DataSource } from 'typeorm';
import type { DatabaseChoice, Schema } from '#platform';

/** A database that nobody else uses, migrated, not open. */
export type FreshDatabase = {
  /** Reached by whoever made it, who may do anything. */
  readonly choice: DatabaseChoice;
  /** Reached by a login that serves and can't become the owner; on the embedded engine there is only one. */
  readonly serving: DatabaseChoice;
  /** Opened once, as whoever made it, to look at what a service does and to prepare it; undefined when only one may open it. */
  owner(): Promise<DataSource | undefined>;
  /** Lets another process open the files of an embedded one, which is closed here, until it is opened here again. */
  letGo(): Promise<void>;
  drop(): Promise<void>;
};
export type Engine = {
  readonly name: 'embedded' | 'postgresql';
  /** `apart` where the files of an embedded one are read: nobody has used them yet. */
  fresh(schema: Schema, how?: { readonly apart?: boolean }): Promise<FreshDatabase>;
};
