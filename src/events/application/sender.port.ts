import type { Result } from '#kernel';

export type Message = {
  readonly id: string;
  readonly address: string;
  readonly body: string;
  /** As it was shown: `whsec_…`. */
  readonly secret: string;
  readonly at: Date;
};
/** A code such as `status-500`, `timed-out`, `address-not-allowed`. */
export type NotSent = { readonly code: string };

/** Sends a signed message, once. */
export abstract class Sender {
  abstract send(message: Message): Promise<Result<'TAKEN', NotSent>>;
}
