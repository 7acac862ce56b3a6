import { Injectable } from '@nestjs/common';
import type { Clash } from '#kernel';
import { KeepFeatureCodes } from '#codes';
import { KeepGeography } from '#geography';
import { KeepHousing } from '#inventory';
import { KeepPolicy } from '#policies';
import { KeepRequests } from '#requests';
import { KeepHostileGround } from '#territories';
import { type ScenarioList } from '#problem';
import type { OpenedImport, Pieces } from './import-reader.port.js';
import { KeepPlacements } from './keep-placements.js';

const NO_PLACES = { regions: [], municipalities: [], localities: [] } as const;
const NO_GROUND = { groups: [], groupRelations: [], territories: [] } as const;
const NO_HOUSING = { providers: [], units: [] } as const;
const NO_REQUESTS = { requests: [], nonAssociations: [] } as const;

type Keepers = {
  readonly [Name in ScenarioList]: (piece: readonly Pieces[Name][]) => Promise<readonly Clash[]>;
};

/** Hands each piece of a scenario to the feature that keeps it, in the order in which they refer to each other. */
@Injectable()
export class KeepScenario {
  private readonly keepers: Keepers;

  constructor(
    keepGeography: KeepGeography,
    keepHostileGround: KeepHostileGround,
    keepFeatureCodes: KeepFeatureCodes,
    keepHousing: KeepHousing,
    keepRequests: KeepRequests,
    keepPlacements: KeepPlacements,
    private readonly keepPolicy: KeepPolicy,
  ) {
    this.keepers = {
      regions: (regions) => keepGeography.run({ ...NO_PLACES, regions }),
      municipalities: (municipalities) => keepGeography.run({ ...NO_PLACES, municipalities }),
      localities: (localities) => keepGeography.run({ ...NO_PLACES, localities }),
      groups: (groups) => keepHostileGround.run({ ...NO_GROUND, groups }),
      groupRelations: (groupRelations) => keepHostileGround.run({ ...NO_GROUND, groupRelations }),
      territories: (territories) => keepHostileGround.run({ ...NO_GROUND, territories }),
      providers: (providers) => keepHousing.run({ ...NO_HOUSING, providers }),
      units: async (units) => {
        await keepFeatureCodes.run(units.flatMap(({ features }) => features));
        return keepHousing.run({ ...NO_HOUSING, units });
      },
      requests: async (requests) => {
        await keepFeatureCodes.run(requests.flatMap(({ needs }) => needs));
        return keepRequests.run({ ...NO_REQUESTS, requests });
      },
      nonAssociations: (nonAssociations) => keepRequests.run({ ...NO_REQUESTS, nonAssociations }),
      placements: (placements) => keepPlacements.run(placements),
    };
  }

  /** Resolves with everything that is kept already with other content. */
  async run(opened: OpenedImport): Promise<readonly Clash[]> {
    const clashes = [...(await this.keepPolicy.run(opened.head.policy))];
    for (const name of Object.keys(this.keepers) as ScenarioList[])
      clashes.push(...(await this.keepAll(opened, name)));
    return clashes;
  }

  private async keepAll(opened: OpenedImport, name: ScenarioList): Promise<readonly Clash[]> {
    const clashes: Clash[] = [];
    const keep = this.keepers[name] as (piece: readonly object[]) => Promise<readonly Clash[]>;
    for await (const piece of opened.pieces(name)) clashes.push(...(await keep(piece)));
    return clashes;
  }
}
