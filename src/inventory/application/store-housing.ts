import { Injectable } from '@nestjs/common';
import { sift, type Clash } from '#kernel';
import { UnitOfWork } from '#platform';
import type { HousingUnit } from '../domain/housing-unit.js';
import type { Provider } from '../domain/provider.js';
import { Housing } from './housing.port.js';

type Incoming = { readonly providers: readonly Provider[]; readonly units: readonly HousingUnit[] };
const idOf = ({ id }: { readonly id: string }) => id;

/** Adds the providers and units that are not kept yet. Resolves with those that are kept with other content. */
@Injectable()
export class StoreHousing {
  constructor(
    private readonly housing: Housing,
    private readonly work: UnitOfWork,
  ) {}

  run(incoming: Incoming): Promise<readonly Clash[]> {
    return this.work.run(async () => {
      const providers = sift(
        await this.housing.providersWith(incoming.providers.map(idOf)),
        incoming.providers,
        idOf,
      );
      const units = sift(await this.housing.unitsWith(incoming.units.map(idOf)), incoming.units, idOf);
      await this.housing.add(providers.fresh, units.fresh);
      return [
        ...providers.differing.map((id) => ({ list: 'providers', id })),
        ...units.differing.map((id) => ({ list: 'units', id })),
      ];
    });
  }
}
