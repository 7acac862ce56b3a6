/** Who calls: settings of the transaction, a coordinator of SYD where nothing else is said. */
export type Caller = Readonly<
  Partial<Record<'actor' | 'region' | 'roles' | 'provider' | 'municipality' | 'scope', string>>
>;
/**
 * One call of a function in the world of two regions: who calls, what else is there, and what is answered; or, where
 * something is shown, what the query says afterwards. Of each guard one call that it lets through and one like it that
 * it does not.
 */
export type Guard = {
  readonly it: string;
  readonly as?: Caller;
  /** The login of the service, where no function that others call is asked. */
  readonly role?:
    | 'fristad_app'
    | 'fristad_import'
    | 'fristad_national'
    | 'fristad_audit_reader'
    | 'fristad_run'
    | 'fristad_guard';
  readonly before?: readonly string[];
  /** Called by the same caller before. */
  readonly first?: string;
  readonly call: string;
  readonly answers?: unknown;
  readonly shows?: readonly [query: string, value: unknown];
};

/** A guard that lets the call through, and what makes it refuse: each alone. */
export const refusedFor = (
  through: Guard,
  answer: unknown,
  reasons: Readonly<Record<string, Partial<Guard>>>,
): readonly Guard[] => [
  through,
  ...Object.entries(reasons).map(([reason, over]) => ({
    ...through,
    ...over,
    it: `${through.it}: not ${reason}`,
    answers: answer,
  })),
];
