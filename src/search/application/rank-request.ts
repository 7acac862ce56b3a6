import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { type CollectRefusal, FreezeProblem } from '#problem';
import { Ranker } from './ranker.port.js';
import type { RankingView } from './ranking-view.js';

export type RankRefusal = CollectRefusal | { readonly code: 'no-such-request' };

/**
 * The units that suit one request today, best first, and why each other unit does not: as if nobody else had a place
 * anywhere, so that no answer tells of other households.
 */
@Injectable()
export class RankRequest {
  constructor(
    private readonly freeze: FreezeProblem,
    private readonly ranker: Ranker,
  ) {}

  async run(request: string): Promise<Result<RankingView, RankRefusal>> {
    const frozen = await this.freeze.run({}, request);
    if (!frozen.ok) return frozen;
    const ranking = await this.ranker.rank(frozen.value, request);
    return ranking === undefined ? refusal({ code: 'no-such-request' }) : ok(ranking);
  }
}
