/** The tables of this room that statements alone read and write: each column, as it is read. */
export type ProblemTables = {
  readonly 'fristad.placement': {
    readonly id: string;
    readonly person: string;
    readonly unit: string;
    readonly sharing: string;
    readonly turnaround_days: number;
    readonly arrival: string;
    readonly departure: string;
    readonly persons: number;
    readonly groups: readonly string[];
    readonly status: string;
    readonly occupied: string | null;
    readonly owner_region: string | null;
    readonly request: string | null;
    readonly version: number;
    readonly proposed_by: string | null;
    readonly proposed_at: Date | null;
    readonly alias: string;
    readonly extends: string | null;
    readonly turn: number;
    readonly transfers: string | null;
    readonly leaves_until: string | null;
  };
  readonly 'fristad.inventory_change': {
    readonly part: 'UNIT' | 'PROVIDER' | 'GROUND' | 'PLACE';
    readonly thing: string;
    readonly transaction: string;
  };
  readonly 'fristad.scenario_import': {
    readonly digest: string;
    readonly as_of: string;
    readonly policy_version: string;
    readonly ordinal: number;
    readonly imported_at: Date;
  };
};
