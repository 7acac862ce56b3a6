import { Injectable } from '@nestjs/common';
import { ok, type Result } from '#kernel';
import { UnitOfWork } from '#platform';
import { GroundSurvey } from '#territories';
import { feltReach } from '../domain/felt-reach.js';
import { CollectScenario, type CollectRefusal, type Viewpoint } from './collect-scenario.js';
import { DeclinedUnits } from './declined-units.port.js';
import type { Collected, Surveyed } from './problem-desk.port.js';
import { Snapshot } from './snapshot.port.js';

/** Reads the problem and its distances as they are at one moment. */
@Injectable()
export class FreezeProblem {
  constructor(
    private readonly collect: CollectScenario,
    private readonly survey: GroundSurvey,
    private readonly declined: DeclinedUnits,
    private readonly snapshot: Snapshot,
    private readonly work: UnitOfWork,
  ) {}

  run(viewpoint: Viewpoint): Promise<Result<Surveyed, CollectRefusal>> {
    return this.work.run(async () => {
      await this.snapshot.begin();
      const collected = await this.collect.run(viewpoint);
      if (!collected.ok) return collected;
      return ok({ ...collected.value, measured: await this.measure(collected.value) });
    });
  }

  private async measure({ policy }: Collected): Promise<Surveyed['measured']> {
    const territories = await this.survey.unitsNearTerritories(feltReach(policy));
    const zones = await this.survey.unitsTouchingZones();
    const [declined, left] = [await this.declined.all(), await this.declined.left()];
    const measured = `{"territories":${territories},"zones":${zones},"declined":${declined},"left":${left}}`;
    return new TextEncoder().encode(measured);
  }
}
