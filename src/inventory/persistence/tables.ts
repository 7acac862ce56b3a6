/** The tables of this room that statements alone read and write: each column, as it is read. */
export type InventoryTables = {
  readonly 'fristad.provider_contact': {
    readonly provider: string;
    readonly version: number;
    readonly sealed: Buffer;
    readonly written_by: string;
    readonly written_at: Date;
  };
  readonly 'fristad.provider_version': {
    readonly provider: string;
    readonly version: number;
    readonly content: object;
    readonly written_by: string;
    readonly written_at: Date;
  };
  readonly 'fristad.unit_address': {
    readonly unit: string;
    readonly sealed: Buffer;
    readonly version: number;
    readonly changed_by: string;
    readonly changed_at: Date;
  };
};
