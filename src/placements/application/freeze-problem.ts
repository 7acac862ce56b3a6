import { Injectable } from '@nestjs/common';
import { metres, ok, type Result } from '#kernel';
import { digestOf } from '#interchange';
import { UnitOfWork } from '#platform';
import { FELT_BUFFERS, type Policy } from '#scoring';
import { GroundSurvey, type Reach } from '#territories';
import type { FrozenProblem } from '../domain/solver-run.js';
import { CollectScenario, type CollectRefusal, type Viewpoint } from './collect-scenario.js';
import { Snapshot } from './snapshot.port.js';

const reachOf = ({ hostileBufferMetres: buffers }: Policy): Reach => ({
  ESPECIALLY_VULNERABLE: metres(FELT_BUFFERS * buffers.ESPECIALLY_VULNERABLE),
  RISK: metres(FELT_BUFFERS * buffers.RISK),
  VULNERABLE: metres(FELT_BUFFERS * buffers.VULNERABLE),
  OTHER: metres(FELT_BUFFERS * buffers.OTHER),
});

/** Reads the problem and its distances as they are at one moment. */
@Injectable()
export class FreezeProblem {
  constructor(
    private readonly collect: CollectScenario,
    private readonly survey: GroundSurvey,
    private readonly snapshot: Snapshot,
    private readonly work: UnitOfWork,
  ) {}

  run(viewpoint: Viewpoint): Promise<Result<FrozenProblem, CollectRefusal>> {
    return this.work.run(async () => {
      await this.snapshot.begin();
      const collected = await this.collect.run(viewpoint);
      if (!collected.ok) return collected;
      const problem = collected.value;
      const measured = {
        territories: await this.survey.unitsNearTerritories(reachOf(problem.policy)),
        zones: await this.survey.unitsTouchingZones(),
      };
      return ok({ problem, measured, digest: digestOf(problem) });
    });
  }
}
