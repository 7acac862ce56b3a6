/** The tables of this room that statements alone read and write: each column, as it is read. */
export type InventoryTables = {
  readonly 'fristad.unit_address': {
    readonly unit: string;
    readonly sealed: Buffer;
    readonly version: number;
    readonly changed_by: string;
    readonly changed_at: Date;
  };
};
