import { GeographyModule } from '#geography';
import { InventoryModule } from '#inventory';
import { PlacementsModule } from '#placements';
import { PoliciesModule } from '#policies';
import { RequestsModule } from '#requests';
import { TerritoriesModule } from '#territories';

/** The tables of every feature. */
export const entities = [
  ...GeographyModule.entities,
  ...PoliciesModule.entities,
  ...InventoryModule.entities,
  ...TerritoriesModule.entities,
  ...RequestsModule.entities,
  ...PlacementsModule.entities,
];
