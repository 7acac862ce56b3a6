import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CodesModule } from '#codes';
import { GeographyModule } from '#geography';
import { ChangeUnit } from './application/change-unit.js';
import { Housing } from './application/housing.port.js';
import { StoreAddress } from './application/store-address.js';
import { StoreHousing } from './application/store-housing.js';
import { RegisterUnits } from './application/register-units.js';
import { UnitAddresses } from './application/unit-addresses.port.js';
import { ManagedUnits } from './application/managed-units.port.js';
import { AddressesController } from './http/addresses.controller.js';
import { InventoryController } from './http/inventory.controller.js';
import { UnitActsController } from './http/unit-acts.controller.js';
import { VoidsController } from './http/voids.controller.js';
import { UnitsController } from './http/units.controller.js';
import { HousingUnitEntity } from './persistence/housing-unit.entity.js';
import { PostgresHousing } from './persistence/postgres-housing.js';
import { PostgresUnitAddresses } from './persistence/postgres-unit-addresses.js';
import { PostgresManagedUnits } from './persistence/postgres-managed-units.js';
import { ProviderEntity } from './persistence/provider.entity.js';
import { UnitFacts } from './persistence/unit-facts.js';
import { UnitVoidEntity } from './persistence/unit-void.entity.js';

@Module({
  imports: [AuditModule, CodesModule, GeographyModule],
  controllers: [
    InventoryController,
    UnitsController,
    UnitActsController,
    VoidsController,
    AddressesController,
  ],
  providers: [
    StoreHousing,
    StoreAddress,
    RegisterUnits,
    ChangeUnit,
    { provide: ManagedUnits, useClass: PostgresManagedUnits },
    { provide: Housing, useClass: PostgresHousing },
    { provide: UnitAddresses, useClass: PostgresUnitAddresses },
  ],
  exports: [StoreHousing, StoreAddress, Housing],
})
export class InventoryModule {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [UnitFacts];
  /** The tables of this feature. */
  static readonly entities = [ProviderEntity, HousingUnitEntity, UnitVoidEntity];
}
