import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Households } from '../application/households.port.js';
import type { HouseholdInUnit } from '../domain/household.js';

type HouseholdRow = {
  readonly placement: string;
  readonly alias: string;
  readonly household: HouseholdInUnit['household'];
  readonly needs: readonly string[] | null;
};
const OF = `
  SELECT h.placement, p.alias, h.needs,
         CASE WHEN num_nulls(h.adults, h.children) = 0
              THEN json_build_object('adults', h.adults, 'children', h.children) END AS household
  FROM national.households_in($1) h JOIN fristad.placement p ON p.id = h.placement`;

const toHousehold = ({ alias, household, needs }: HouseholdRow): HouseholdInUnit => ({
  alias,
  household,
  needs: needs ?? [],
});

@Injectable()
export class PostgresHouseholds extends Households {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async of(placements: readonly string[]): Promise<ReadonlyMap<string, HouseholdInUnit>> {
    const rows = await this.work.rows<HouseholdRow>(OF, [placements]);
    return new Map(rows.map((row) => [row.placement, toHousehold(row)]));
  }
}
