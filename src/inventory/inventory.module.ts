import { Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CodesModule } from '#codes';
import { GeographyModule } from '#geography';
import { SealedText } from '#keys';
import { ChangeProgramme } from './application/change-programme.js';
import { Programmes } from './application/programmes.port.js';
import { ChangeProvider } from './application/change-provider.js';
import { ChangeUnit } from './application/change-unit.js';
import { ProviderContacts } from './application/provider-contacts.port.js';
import { RegisteredProviders } from './application/registered-providers.port.js';
import { StoreProviderContact } from './application/store-provider-contact.js';
import { WarnOfPermits } from './application/warn-of-permits.js';
import { ShowCorrection, ShowReopening, ShowUnitChange } from './application/show-unit-change.js';
import { ShowWidening } from './application/show-widening.js';
import { Housing } from './application/housing.port.js';
import { StoreAddress } from './application/store-address.js';
import { StoreHousing } from './application/store-housing.js';
import { RegisterUnits } from './application/register-units.js';
import { UnitAddresses } from './application/unit-addresses.port.js';
import { ManagedUnits } from './application/managed-units.port.js';
import { AddressesController } from './http/addresses.controller.js';
import { ProviderActsController } from './http/provider-acts.controller.js';
import { ProgrammesController } from './http/programmes.controller.js';
import { ProvidersController } from './http/providers.controller.js';
import { UnitActsController } from './http/unit-acts.controller.js';
import { VoidsController } from './http/voids.controller.js';
import { UnitsController } from './http/units.controller.js';
import { HousingUnitEntity } from './persistence/housing-unit.entity.js';
import { PostgresHousing } from './persistence/postgres-housing.js';
import { PostgresUnitAddresses } from './persistence/postgres-unit-addresses.js';
import { PostgresManagedUnits } from './persistence/postgres-managed-units.js';
import { PostgresProviderContacts } from './persistence/postgres-provider-contacts.js';
import { PostgresRegisteredProviders } from './persistence/postgres-registered-providers.js';
import { PostgresProgrammes } from './persistence/postgres-programmes.js';
import { ProgrammeEntity } from './persistence/programme.entity.js';
import { ProgrammeFacts } from './persistence/programme-facts.js';
import { ProviderFacts } from './persistence/provider-facts.js';
import { ProviderEntity } from './persistence/provider.entity.js';
import { UnitFacts } from './persistence/unit-facts.js';
import { UnitVoidEntity } from './persistence/unit-void.entity.js';

@Module({
  imports: [AuditModule, CodesModule, GeographyModule],
  controllers: [
    ProgrammesController,
    ProvidersController,
    ProviderActsController,
    UnitsController,
    UnitActsController,
    VoidsController,
    AddressesController,
  ],
  providers: [
    StoreHousing,
    SealedText,
    StoreAddress,
    RegisterUnits,
    ChangeUnit,
    ChangeProgramme,
    ChangeProvider,
    ShowCorrection,
    ShowReopening,
    ShowUnitChange,
    ShowWidening,
    { provide: Programmes, useClass: PostgresProgrammes },
    StoreProviderContact,
    WarnOfPermits,
    { provide: RegisteredProviders, useClass: PostgresRegisteredProviders },
    { provide: ProviderContacts, useClass: PostgresProviderContacts },
    { provide: ManagedUnits, useClass: PostgresManagedUnits },
    { provide: Housing, useClass: PostgresHousing },
    { provide: UnitAddresses, useClass: PostgresUnitAddresses },
  ],
  exports: [StoreHousing, StoreAddress, Housing, WarnOfPermits],
})
export class InventoryModule implements BeforeApplicationShutdown {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [UnitFacts, ProviderFacts, ProgrammeFacts];
  /** The tables of this feature. */
  static readonly entities = [ProgrammeEntity, ProviderEntity, HousingUnitEntity, UnitVoidEntity];

  constructor(private readonly warnOfPermits: WarnOfPermits) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.warnOfPermits.stop();
  }
}
