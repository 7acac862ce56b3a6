import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CodesModule } from '#codes';
import { GeographyModule } from '#geography';
import { ChangeUnit } from './application/change-unit.js';
import { Housing } from './application/housing.port.js';
import { KeepAddress } from './application/keep-address.js';
import { KeepHousing } from './application/keep-housing.js';
import { RegisterUnits } from './application/register-units.js';
import { UnitAddresses } from './application/unit-addresses.port.js';
import { UnitsInCare } from './application/units-in-care.port.js';
import { AddressesController } from './http/addresses.controller.js';
import { InventoryController } from './http/inventory.controller.js';
import { UnitActsController } from './http/unit-acts.controller.js';
import { VoidsController } from './http/voids.controller.js';
import { UnitsController } from './http/units.controller.js';
import { HousingUnitEntity } from './persistence/housing-unit.entity.js';
import { PostgresHousing } from './persistence/postgres-housing.js';
import { PostgresUnitAddresses } from './persistence/postgres-unit-addresses.js';
import { PostgresUnitsInCare } from './persistence/postgres-units-in-care.js';
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
    KeepHousing,
    KeepAddress,
    RegisterUnits,
    ChangeUnit,
    { provide: UnitsInCare, useClass: PostgresUnitsInCare },
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
