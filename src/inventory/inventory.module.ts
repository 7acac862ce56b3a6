import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { Housing } from './application/housing.port.js';
import { KeepAddress } from './application/keep-address.js';
import { KeepHousing } from './application/keep-housing.js';
import { UnitAddresses } from './application/unit-addresses.port.js';
import { AddressesController } from './http/addresses.controller.js';
import { InventoryController } from './http/inventory.controller.js';
import { HousingUnitEntity } from './persistence/housing-unit.entity.js';
import { PostgresHousing } from './persistence/postgres-housing.js';
import { PostgresUnitAddresses } from './persistence/postgres-unit-addresses.js';
import { ProviderEntity } from './persistence/provider.entity.js';
import { UnitFacts } from './persistence/unit-facts.js';
import { UnitVoidEntity } from './persistence/unit-void.entity.js';

@Module({
  imports: [AuditModule],
  controllers: [InventoryController, AddressesController],
  providers: [
    KeepHousing,
    KeepAddress,
    { provide: Housing, useClass: PostgresHousing },
    { provide: UnitAddresses, useClass: PostgresUnitAddresses },
  ],
  exports: [KeepHousing, KeepAddress, Housing],
})
export class InventoryModule {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [UnitFacts];
  /** The tables of this feature. */
  static readonly entities = [ProviderEntity, HousingUnitEntity, UnitVoidEntity];
}
