import { Injectable } from '@nestjs/common';
import type { Clash } from '#kernel';
import { StoreFeatureCodes } from '#codes';
import { StoreGeography } from '#geography';
import { StoreHousing } from '#inventory';
import { StorePolicy } from '#policies';
import { StoreRequests } from '#requests';
import { StoreHostileGround } from '#territories';
import { type ScenarioList } from '#problem';
import type { OpenedImport, Pieces } from './import-reader.port.js';
import { StorePlacements } from './store-placements.js';

const NO_PLACES = { regions: [], municipalities: [], localities: [] } as const;
const NO_GROUND = { groups: [], groupRelations: [], territories: [] } as const;
const NO_HOUSING = { providers: [], units: [] } as const;
const NO_REQUESTS = { requests: [], nonAssociations: [] } as const;

type Stores = {
  readonly [Name in ScenarioList]: (piece: readonly Pieces[Name][]) => Promise<readonly Clash[]>;
};

/** Hands each piece of a scenario to the feature that keeps it, in the order in which they refer to each other. */
@Injectable()
export class StoreScenario {
  private readonly stores: Stores;

  constructor(
    storeGeography: StoreGeography,
    storeHostileGround: StoreHostileGround,
    storeFeatureCodes: StoreFeatureCodes,
    storeHousing: StoreHousing,
    storeRequests: StoreRequests,
    storePlacements: StorePlacements,
    private readonly storePolicy: StorePolicy,
  ) {
    this.stores = {
      regions: (regions) => storeGeography.run({ ...NO_PLACES, regions }),
      municipalities: (municipalities) => storeGeography.run({ ...NO_PLACES, municipalities }),
      localities: (localities) => storeGeography.run({ ...NO_PLACES, localities }),
      groups: (groups) => storeHostileGround.run({ ...NO_GROUND, groups }),
      groupRelations: (groupRelations) => storeHostileGround.run({ ...NO_GROUND, groupRelations }),
      territories: (territories) => storeHostileGround.run({ ...NO_GROUND, territories }),
      providers: (providers) => storeHousing.run({ ...NO_HOUSING, providers }),
      units: async (units) => {
        await storeFeatureCodes.run(units.flatMap(({ features }) => features));
        return storeHousing.run({ ...NO_HOUSING, units });
      },
      requests: async (requests) => {
        await storeFeatureCodes.run(requests.flatMap(({ needs }) => needs));
        return storeRequests.run({ ...NO_REQUESTS, requests });
      },
      nonAssociations: (nonAssociations) => storeRequests.run({ ...NO_REQUESTS, nonAssociations }),
      placements: (placements) => storePlacements.run(placements),
    };
  }

  /** Resolves with everything that is kept already with other content. */
  async run(opened: OpenedImport): Promise<readonly Clash[]> {
    const clashes = [...(await this.storePolicy.run(opened.head.policy))];
    for (const name of Object.keys(this.stores) as ScenarioList[])
      clashes.push(...(await this.storeAll(opened, name)));
    return clashes;
  }

  private async storeAll(opened: OpenedImport, name: ScenarioList): Promise<readonly Clash[]> {
    const clashes: Clash[] = [];
    const store = this.stores[name] as (piece: readonly object[]) => Promise<readonly Clash[]>;
    for await (const piece of opened.pieces(name)) clashes.push(...(await store(piece)));
    return clashes;
  }
}
