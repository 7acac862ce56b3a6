import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import type { CollectRefusal } from '#problem';
import { PlacementRequests } from '#requests';
import { MayBePlaced } from './may-be-placed.js';
import { Ranker, type FoundForRequest } from './ranker.port.js';

type NoSuchRequest = { readonly code: 'no-such-request' };
export type RankRefusal = CollectRefusal | NoSuchRequest;

/**
 * The units that suit one request today, best first, and why each other unit does not: as if nobody else had a place
 * anywhere, so that no answer tells of other households.
 */
@Injectable()
export class RankRequest {
  constructor(
    private readonly ranker: Ranker,
    private readonly requests: PlacementRequests,
    private readonly mayBePlaced: MayBePlaced,
  ) {}

  async run(id: string): Promise<Result<FoundForRequest, RankRefusal>> {
    const ranked = await this.ranker.rank<NoSuchRequest>(async () => {
      const request = await this.requests.find(id);
      const isAsking = request !== undefined && (await this.mayBePlaced.whyNot(request)) === undefined;
      return isAsking ? ok(request) : refusal({ code: 'no-such-request' });
    });
    if (!ranked.ok) return ranked;
    return ranked.value === undefined ? refusal({ code: 'no-such-request' }) : ok(ranked.value);
  }
}
