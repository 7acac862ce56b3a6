import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '#kernel';
import { geodesicMetres } from '#geodesy';
import { openWorld } from '#scoring';
import { rankCandidates, type Ranking } from '#solving';
import { measureOf } from '../domain/measured.js';
import type { CollectRefusal } from './collect-scenario.js';
import { FreezeProblem } from './freeze-problem.js';

export type RankRefusal = CollectRefusal | { readonly code: 'no-such-request' };

export type { Ranking };

/**
 * The units that suit one request today, best first, and why each other unit does not: as if nobody else had a place
 * anywhere, so that no answer tells of other households.
 */

@Injectable()
export class RankRequest {
  constructor(private readonly freeze: FreezeProblem) {}

  async run(request: string): Promise<Result<Ranking, RankRefusal>> {
    const frozen = await this.freeze.run({});
    if (!frozen.ok) return frozen;
    const { problem, measured } = frozen.value;
    const alone = { ...problem, placements: [], nonAssociations: [] };
    const world = openWorld(alone, measureOf(measured, geodesicMetres));
    const asked = world.requests.get(request);
    return asked === undefined ? refuse({ code: 'no-such-request' }) : ok(rankCandidates(world, asked));
  }
}
