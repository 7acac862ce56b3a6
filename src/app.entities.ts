import { GeographyModule } from '#geography';
import { InventoryModule } from '#inventory';
import { PoliciesModule } from '#policies';
import { ProblemModule } from '#problem';
import { RequestsModule } from '#requests';
import { RunsModule } from '#runs';
import { TerritoriesModule } from '#territories';

/** The tables of every feature. */
export const entities = [
  ...GeographyModule.entities,
  ...PoliciesModule.entities,
  ...InventoryModule.entities,
  ...TerritoriesModule.entities,
  ...RequestsModule.entities,
  ...ProblemModule.entities,
  ...RunsModule.entities,
];
