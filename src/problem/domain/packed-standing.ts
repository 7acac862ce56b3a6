import type { IsoDate } from '#kernel';
import type { GroupRelation, Locality, Municipality, NonAssociation, Placement, PlaceOfStay } from '#scoring';

/** Everything that stands, as the database packs it: a list for each column, in one order. */
export type PackedStanding = {
  readonly today: IsoDate;
  readonly stays: {
    readonly id: readonly Placement['id'][];
    readonly person: readonly Placement['person'][];
    readonly unit: readonly string[];
    readonly persons: readonly number[];
    readonly groups: readonly Placement['groups'][];
    /** Of the request, who else threatens. */
    readonly otherGroups: readonly Placement['groups'][];
    readonly status: readonly Placement['status'][];
    readonly arrival: readonly IsoDate[];
    readonly departure: readonly IsoDate[];
    /** The stay that it is a transfer from. */
    readonly transfers: readonly (string | null)[];
  };
  readonly units: readonly PackedUnit[];
  readonly localities: readonly Locality[];
  readonly municipalities: readonly Municipality[];
  readonly relations: readonly GroupRelation[];
  readonly nonAssociations: readonly NonAssociation[];
  /** What is set aside for which placement. */
  readonly setAside: readonly (readonly [placement: string, constraint: string])[];
};
export type PackedUnit = PlaceOfStay['unit'] & { readonly locality: string };
