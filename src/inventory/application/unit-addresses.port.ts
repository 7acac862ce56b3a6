export type SealedAddress = { readonly sealed: Uint8Array; readonly version: number };
export type NewAddress = {
  readonly unit: string;
  readonly sealed: Uint8Array;
  readonly by: string;
  readonly at: Date;
};

/** The sealed street addresses of units. */
export abstract class UnitAddresses {
  abstract find(unit: string): Promise<SealedAddress | undefined>;
  /** Writes the first address, or replaces the one of that version. Undefined when there is another by now. */
  abstract write(address: NewAddress, over: number | null): Promise<number | undefined>;
}
