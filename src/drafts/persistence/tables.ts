/** The tables of this room that statements alone read and write: each column, as it is read. */
export type DraftsTables = {
  readonly 'fristad.form_draft': {
    readonly id: string;
    readonly actor: string;
    readonly case_ref: string | null;
    readonly key: string;
    readonly sealed: Buffer;
    readonly written_at: Date;
    readonly until: Date;
  };
};
