/** What is on record of a check before anything is computed. No number and no output is in it. */
export type PersonCheckEntry = {
  readonly act: 'EVALUATE-PERSON' | 'CHECK-PERSON' | 'REGISTER-PERSON';
  readonly officer: string;
  readonly case: string;
  /** Null when no check came to be. */
  readonly check: string | null;
  readonly at: Date;
  /** `GRANTED`, or the code of the refusal. */
  readonly outcome: string;
};

/** The log, as this room needs it: an entry in the transaction of the act, or no act. */
export abstract class WriteFirst {
  abstract write(entry: PersonCheckEntry): Promise<void>;
}
