import { Injectable } from '@nestjs/common';
import { visibleFields, show, type Access } from '#access';
import type { HouseholdInUnit } from '../domain/household.js';
import { Households } from './households.port.js';

/** Shows placements to whoever was let in; to the staff of a unit, with the household instead of the person. */
@Injectable()
export class ShowPlacements {
  constructor(private readonly households: Households) {}

  async run<T extends { readonly id: string }>(
    placements: readonly T[],
    { as: { role } }: Pick<Access, 'as'>,
  ): Promise<readonly Partial<T & HouseholdInUnit>[]> {
    const seen = placements.map((placement) => show('placement', role, placement));
    if (visibleFields('household', role).length === 0) return seen as Partial<T & HouseholdInUnit>[];
    const households = await this.households.of(placements.map(({ id }) => id));
    return placements.map(
      ({ id }, place) =>
        ({ ...seen[place], ...show('household', role, households.get(id) ?? {}) }) as Partial<
          T & HouseholdInUnit
        >,
    );
  }
}
