/** The tables of this room that statements alone read and write: each column, as it is read. */
export type RequestsTables = {
  readonly 'fristad.non_association': {
    readonly a: string;
    readonly b: string;
    readonly scope: string;
    readonly metres: number | null;
    readonly owner_region: string | null;
    readonly id: string;
    readonly added_by: string | null;
    readonly added_at: Date | null;
    readonly approval: string | null;
    readonly withdrawn_at: Date | null;
    readonly withdrawn_by: string | null;
    readonly withdrawn_for: string | null;
    readonly withdrawn_approval: string | null;
    readonly turn: number;
  };
};
