/** The tables of this room that statements alone read and write: each column, as it is read. */
export type RequestsTables = {
  readonly 'fristad.appeal': {
    readonly id: string;
    readonly request: string;
    readonly owner_region: string;
    readonly against: string;
    readonly decided_for: string;
    readonly decided_at: Date;
    readonly reason: string;
    readonly remark: string | null;
    readonly appealed_by: string;
    readonly appealed_at: Date;
    readonly outcome: string | null;
    readonly answered_at: Date | null;
  };
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
