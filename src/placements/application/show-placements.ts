import { Injectable } from '@nestjs/common';
import { visibleFields, show, type Access } from '#access';
import { Clock } from '#platform';
import type { HouseholdInUnit } from '../domain/household.js';
import { overstayOf, type Overstay, type PlacementRecord } from '../domain/placement-record.js';
import { Households } from './households.port.js';

type ViewedPlacement = Pick<PlacementRecord, 'id' | 'status' | 'arrival' | 'departure'>;
type State = { readonly overstaying: Overstay | null };

/** Shows placements to whoever was let in, with who should have left by now; to the staff of a unit, with the household instead of the person. */
@Injectable()
export class ShowPlacements {
  constructor(
    private readonly households: Households,
    private readonly clock: Clock,
  ) {}

  async run<T extends ViewedPlacement>(
    placements: readonly T[],
    { as: { role } }: Pick<Access, 'as'>,
  ): Promise<readonly Partial<T & State & HouseholdInUnit>[]> {
    const today = this.clock.today();
    const seen = placements.map((placement) =>
      show('placement', role, { ...placement, overstaying: overstayOf(placement, today) }),
    );
    if (visibleFields('household', role).length === 0) return seen as Partial<T & State & HouseholdInUnit>[];
    const households = await this.households.of(placements.map(({ id }) => id));
    return placements.map(
      ({ id }, place) =>
        ({ ...seen[place], ...show('household', role, households.get(id) ?? {}) }) as Partial<
          T & State & HouseholdInUnit
        >,
    );
  }
}
