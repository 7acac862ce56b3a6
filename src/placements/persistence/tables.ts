/** The tables of this room that statements alone read and write: each column, as it is read. */
export type PlacementsTables = {
  readonly 'fristad.decision_record': {
    readonly ordinal: number;
    readonly digest: string;
    readonly document: string;
    readonly owner_region: string;
    readonly placement: string;
    readonly act: string;
    readonly rests_on: unknown;
  };
  readonly 'fristad.emergency_transfer': {
    readonly request: string;
    readonly leaves: string;
    readonly owner_region: string;
    readonly person: string;
    readonly reason: string;
    readonly asked_by: string;
    readonly asked_at: Date;
    readonly placement: string | null;
    readonly approved_by: string | null;
    readonly confirmed_at: Date | null;
    readonly review_due: Date | null;
    readonly outcome: string | null;
    readonly objection: string | null;
    readonly reviewed_by: string | null;
    readonly reviewed_at: Date | null;
  };
  readonly 'fristad.placement_move': {
    readonly placement: string;
    readonly version: number;
    readonly act: string;
    readonly status: string;
    readonly reason: string | null;
    readonly day: string | null;
    readonly actor: string;
    readonly key: string;
    readonly owner_region: string | null;
    readonly at: Date;
    readonly turn: number;
  };
  readonly 'fristad.placement_override': {
    readonly placement: string;
    readonly constraint: string;
    readonly reason: string;
    readonly approval: string;
    readonly asked_by: string;
    readonly at: Date;
    readonly owner_region: string;
  };
  readonly 'fristad.stay_finding': {
    readonly placement: string;
    readonly constraint: string;
    readonly since: Date;
    readonly ended_at: Date | null;
    readonly owner_region: string | null;
  };
  readonly 'fristad.stay_to_judge': {
    readonly turn: number;
    readonly placement: string;
    readonly since: Date;
    readonly by_case: boolean;
    readonly by_others: boolean;
    readonly with_everybody: boolean;
  };
};
