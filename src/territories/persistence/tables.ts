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
    readonly territory: string | null;
    readonly territory_version: number | null;
  };
  readonly 'fristad.group_relation': {
    readonly a: string;
    readonly b: string;
    readonly relation: string;
    readonly id: string;
    readonly stated_by: string | null;
    readonly stated_at: Date;
  };
  readonly 'fristad.ended_relation': {
    readonly id: string;
    readonly a: string;
    readonly b: string;
    readonly relation: string;
    readonly stated_by: string | null;
    readonly stated_at: Date;
    readonly ended_by: string;
    readonly ended_at: Date;
    readonly reason: string;
  };
  readonly 'fristad.group_name': {
    readonly group_code: string;
    readonly sealed: Buffer;
    readonly version: number;
    readonly changed_by: string;
    readonly changed_at: Date;
  };
};
