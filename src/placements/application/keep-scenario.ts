import { Injectable } from '@nestjs/common';
import type { Clash } from '#kernel';
import { KeepGeography } from '#geography';
import { KeepHousing } from '#inventory';
import { KeepPolicy } from '#policies';
import { KeepRequests } from '#requests';
import type { Scenario } from '#scoring';
import { KeepHostileGround } from '#territories';
import { inScenarioOrder } from '../domain/scenario-order.js';
import { KeepPlacements } from './keep-placements.js';

/** Hands each part of a scenario to the feature that keeps it, in the order in which they refer to each other. */
@Injectable()
export class KeepScenario {
  constructor(
    private readonly keepGeography: KeepGeography,
    private readonly keepHostileGround: KeepHostileGround,
    private readonly keepHousing: KeepHousing,
    private readonly keepRequests: KeepRequests,
    private readonly keepPlacements: KeepPlacements,
    private readonly keepPolicy: KeepPolicy,
  ) {}

  /** Resolves with everything that is kept already with other content. */
  async run(scenario: Scenario): Promise<readonly Clash[]> {
    const ordered = inScenarioOrder(scenario);
    return [
      ...(await this.keepPolicy.run(ordered.policy)),
      ...(await this.keepGeography.run(ordered)),
      ...(await this.keepHostileGround.run(ordered)),
      ...(await this.keepHousing.run(ordered)),
      ...(await this.keepRequests.run(ordered)),
      ...(await this.keepPlacements.run(ordered.placements)),
    ];
  }
}
