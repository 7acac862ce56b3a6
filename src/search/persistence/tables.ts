import type { ProbingKind } from '../domain/probing.js';

/** The tables of this room that statements alone read and write: each column, as it is read. */
export type SearchTables = {
  readonly 'fristad.probing_event': {
    readonly id: string;
    readonly actor: string;
    readonly owner_region: string;
    readonly kind: ProbingKind;
    readonly case_ref: string;
    readonly at: Date;
  };
  readonly 'fristad.search_day': {
    readonly case_ref: string;
    readonly day: string;
    readonly taken: number;
    readonly owner_region: string;
  };
  readonly 'fristad.search_freeze': {
    readonly id: string;
    readonly actor: string;
    readonly owner_region: string;
    readonly at: Date;
    readonly events: number;
    readonly days: number;
    readonly lifted_at: Date | null;
    readonly lifted_by: string | null;
  };
  readonly 'fristad.unit_search': {
    readonly id: string;
    readonly request: string;
    readonly case_ref: string;
    readonly owner_region: string;
    readonly asked_by: string;
    readonly asked_at: Date;
    readonly until: Date;
    readonly policy: string;
    readonly summary: unknown;
    readonly lists: Buffer;
  };
};
