/** A moment of the database, as its snapshot says it, and of which running server it is. */
export type DatabaseMoment = { readonly server: string; readonly snapshot: string };
export const CHANGED_PARTS = ['PROVIDER', 'GROUND', 'PLACE'] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];
export type InventoryChanged = {
  readonly now: DatabaseMoment;
  /** Some units by their ids, or more than are named. */
  readonly units: readonly string[] | 'many';
  readonly parts: readonly ChangedPart[];
};

/** What of providers, units, ground and places changed. */
export abstract class InventoryChanges {
  /** What the snapshot of the running transaction sees changed and that of the moment did not see; everything after no moment. */
  abstract since(moment: DatabaseMoment | undefined): Promise<InventoryChanged>;
}
