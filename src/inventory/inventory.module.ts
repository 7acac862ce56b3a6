import { Module } from '@nestjs/common';
import { Housing } from './application/housing.port.js';
import { KeepHousing } from './application/keep-housing.js';
import { InventoryController } from './http/inventory.controller.js';
import { HousingUnitEntity } from './persistence/housing-unit.entity.js';
import { PostgresHousing } from './persistence/postgres-housing.js';
import { ProviderEntity } from './persistence/provider.entity.js';
import { UnitVoidEntity } from './persistence/unit-void.entity.js';

@Module({
  controllers: [InventoryController],
  providers: [KeepHousing, { provide: Housing, useClass: PostgresHousing }],
  exports: [KeepHousing, Housing],
})
export class InventoryModule {
  /** The tables of this feature. */
  static readonly entities = [ProviderEntity, HousingUnitEntity, UnitVoidEntity];
}
