/** The tables of this room that statements alone read and write: each column, as it is read. */
export type TerritoriesTables = {
  readonly 'fristad.ground_report': {
    readonly id: string;
    readonly locality: string;
    readonly region: string;
    readonly remark: string;
    readonly reported_on: string;
    readonly status: string;
    readonly version: number;
    readonly reason: string | null;
    readonly decided_by: string | null;
    readonly decided_at: Date | null;
  };
  readonly 'fristad.group_relation': {
    readonly a: string;
    readonly b: string;
    readonly relation: string;
  };
};
