export type SealedContact = {
  readonly version: number;
  readonly sealed: Uint8Array;
  readonly by: string;
  readonly at: Date;
};

/** Whom one reaches at providers, each version a row of its own. */
export abstract class ProviderContacts {
  /** The one of now. */
  abstract find(provider: string): Promise<SealedContact | undefined>;
  /** False when that version is there already. */
  abstract add(provider: string, contact: SealedContact): Promise<boolean>;
}
