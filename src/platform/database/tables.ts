/** The tables of this room that statements alone read and write: each column, as it is read. */
export type PlatformTables = {
  readonly 'fristad.command': {
    readonly actor: string;
    readonly key: string;
    readonly about: string;
    readonly digest: string;
    readonly outcome: unknown;
    readonly at: Date;
  };
  readonly 'fristad.worker': {
    readonly name: string;
    readonly seen_at: Date;
  };
};
