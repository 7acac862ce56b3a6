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

  /** With everybody, or with one request and nobody else: then no other household is read. */
  run(viewpoint: Viewpoint, only?: string): Promise<Result<Surveyed, CollectRefusal>> {
    return this.work.run(async () => {
      await this.snapshot.begin();
      const collected = await this.collect.run(viewpoint, only);
      if (!collected.ok) return collected;
      return ok({ ...collected.value, measured: await this.measure(collected.value, only) });
    });
  }

  private async measure({ policy }: Collected, only?: string): Promise<Surveyed['measured']> {
    const territories = await this.survey.unitsNearTerritories(feltReach(policy));
    const zones = await this.survey.unitsTouchingZones(only);
    const declined = await this.declined.all(only);
    const left = only === undefined ? await this.declined.left() : '[]';
    const measured = `{"territories":${territories},"zones":${zones},"declined":${declined},"left":${left}}`;
    return new TextEncoder().encode(measured);
  }
}
