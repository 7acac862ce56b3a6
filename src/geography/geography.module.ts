import { Module } from '@nestjs/common';
import { StoreGeography } from './application/store-geography.js';
import { Places } from './application/places.port.js';
import { GeographyController } from './http/geography.controller.js';
import { LocalityEntity } from './persistence/locality.entity.js';
import { MunicipalityEntity } from './persistence/municipality.entity.js';
import { PostgresPlaces } from './persistence/postgres-places.js';
import { RegionEntity } from './persistence/region.entity.js';

@Module({
  controllers: [GeographyController],
  providers: [StoreGeography, { provide: Places, useClass: PostgresPlaces }],
  exports: [StoreGeography, Places],
})
export class GeographyModule {
  /** The tables of this feature. */
  static readonly entities = [RegionEntity, MunicipalityEntity, LocalityEntity];
}
