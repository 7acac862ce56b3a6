import { GeographyModule } from '#geography';
import { InventoryModule } from '#inventory';
import { PoliciesModule } from '#policies';
import { RequestsModule } from '#requests';
import { TerritoriesModule } from '#territories';

/** The tables that are read as entities: what a scenario holds, with what belongs to it. */
export const entities = [
  ...GeographyModule.entities,
  ...PoliciesModule.entities,
  ...InventoryModule.entities,
  ...TerritoriesModule.entities,
  ...RequestsModule.entities,
];
