/** The tables of this room that statements alone read and write: each column, as it is read. */
export type CodesTables = {
  readonly 'fristad.feature_code': {
    readonly ordinal: number;
    readonly code: string;
    readonly label_sv: string;
    readonly label_en: string;
    readonly added_by: string;
    readonly added_at: Date;
  };
};
