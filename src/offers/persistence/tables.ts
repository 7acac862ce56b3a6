/** The tables of this room that statements alone read and write: each column, as it is read. */
export type OffersTables = {
  readonly 'fristad.offer': {
    readonly placement: string;
    readonly request: string;
    readonly unit: string;
    readonly run: string;
    readonly owner_region: string;
    readonly made_at: Date;
    readonly until: Date;
    readonly renewals: number;
    readonly ended_at: Date | null;
    readonly outcome: string | null;
    readonly reason: string | null;
    readonly turn: number;
    readonly day: string;
    readonly policy: string;
    readonly approval: string | null;
    readonly report: string | null;
    readonly declined_by: string | null;
  };
  readonly 'fristad.unable_to_place': {
    readonly id: string;
    readonly request: string;
    readonly run: string;
    readonly policy: string;
    readonly owner_region: string;
    readonly admitted: number;
    readonly ruled_out: unknown;
    readonly ruled_out_alone: unknown;
    readonly relaxations: unknown;
    readonly next_step: string;
    readonly recorded_by: string;
    readonly recorded_at: Date;
  };
};
