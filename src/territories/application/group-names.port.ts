export type SealedName = { readonly sealed: Uint8Array; readonly version: number };
export type NewName = {
  readonly group: string;
  readonly sealed: Uint8Array;
  readonly by: string;
  readonly at: Date;
};

/** What groups are called, sealed; for analysts alone. */
export abstract class GroupNames {
  abstract find(group: string): Promise<SealedName | undefined>;
  /** Over that version, null for the first. Resolves with the version that it has now, undefined where it was another. */
  abstract write(name: NewName, over: number | null): Promise<number | undefined>;
}
