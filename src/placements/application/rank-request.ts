import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '#kernel';
import { geodesicMetres } from '#geodesy';
import { openWorld } from '#scoring';
import { rankCandidates, type Ranking } from '#solving';
import { measureOf } from '../domain/measured.js';
import type { CollectRefusal } from './collect-scenario.js';
import { FreezeProblem } from './freeze-problem.js';

export type RankRefusal = CollectRefusal | { readonly code: 'no-such-request' };

/** The units that suit one request today, best first, and why each other unit does not. */
export type { Ranking };

@Injectable()
export class RankRequest {
  constructor(private readonly freeze: FreezeProblem) {}

  async run(request: string, limit: number): Promise<Result<Ranking, RankRefusal>> {
    const frozen = await this.freeze.run({});
    if (!frozen.ok) return frozen;
    const { problem, measured } = frozen.value;
    const world = openWorld(problem, measureOf(measured, geodesicMetres));
    const asked = world.requests.get(request);
    return asked === undefined
      ? refuse({ code: 'no-such-request' })
      : ok(rankCandidates(world, asked, { limit }));
  }
}
