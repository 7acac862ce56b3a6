/** The tables of this room that statements alone read and write: each column, as it is read. */
export type KeysTables = {
  readonly 'fristad.data_key': {
    readonly subject_kind: string;
    readonly subject_id: string;
    readonly version: number;
    readonly kek_id: string | null;
    readonly kek_wraps: boolean;
    readonly wrapped: Buffer | null;
    readonly created_at: Date;
    readonly erased_at: Date | null;
  };
  readonly 'fristad.key_encryption_key': {
    readonly id: string;
    readonly wraps: boolean;
  };
  readonly 'fristad.person_check': {
    readonly id: string;
    readonly officer: string;
    readonly day: string;
    readonly place: number;
    readonly case_ref: string;
    readonly evaluated_at: Date;
    readonly answered_at: Date | null;
  };
  readonly 'fristad.person_check_day': {
    readonly officer: string;
    readonly day: string;
    readonly taken: number;
  };
  readonly 'fristad.registered_person': {
    readonly output: Buffer;
    readonly case_ref: string;
    readonly registered_at: Date;
  };
};
