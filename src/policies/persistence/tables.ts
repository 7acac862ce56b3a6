/** The tables of this room that statements alone read and write: each column, as it is read. */
export type PoliciesTables = {
  readonly 'fristad.policy_activation': {
    readonly ordinal: number;
    readonly policy_version: string;
    readonly digest: string;
    readonly approval: string;
    readonly activated_by: string;
    readonly at: Date;
    readonly turn: number;
  };
};
