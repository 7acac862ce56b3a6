/** The tables of this room that statements alone read and write: each column, as it is read. */
export type EventsTables = {
  readonly 'fristad.event': {
    readonly id: string;
    readonly ordinal: number;
    readonly position: number | null;
    readonly kind: string;
    readonly at: Date;
    readonly subject_kind: string;
    readonly subject: string;
    readonly region: string | null;
    readonly case_ref: string | null;
    readonly unit: string | null;
    readonly asker: string | null;
    readonly rule: string | null;
  };
  readonly 'fristad.webhook': {
    readonly id: string;
    readonly address: string;
    readonly kinds: readonly string[];
    readonly region: string | null;
    readonly legal_ground: string;
    readonly sealed: Buffer;
    readonly made_by: string;
    readonly made_at: Date;
    readonly ended_by: string | null;
    readonly ended_at: Date | null;
    readonly version: number;
  };
  readonly 'fristad.webhook_delivery': {
    readonly webhook: string;
    readonly event: string;
    readonly position: number;
    readonly order_key: string;
    readonly kind: string;
    readonly status: string;
    readonly attempts: number;
    readonly since: Date;
    readonly due_at: Date;
    readonly leased_by: string | null;
    readonly leased_until: Date | null;
    readonly failure: string | null;
    readonly ended_at: Date | null;
  };
};
