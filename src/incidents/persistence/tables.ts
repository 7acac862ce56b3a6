/** The tables of this room that statements alone read and write: each column, as it is read. */
export type IncidentsTables = {
  readonly 'fristad.incident': {
    readonly id: string;
    readonly placement: string;
    readonly constraint: string;
    readonly owner_region: string | null;
    readonly opened_at: Date;
    readonly version: number;
    readonly kept_until: string | null;
    readonly kept_for: string | null;
    readonly kept_by: string | null;
    readonly kept_at: Date | null;
    readonly approval: string | null;
    readonly closed_at: Date | null;
    readonly closed_for: string | null;
  };
};
