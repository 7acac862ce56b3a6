import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import type { CollectRefusal } from '#problem';
import { Ranker, type FoundForRequest } from './ranker.port.js';

export type RankRefusal = CollectRefusal | { readonly code: 'no-such-request' };

/**
 * The units that suit one request today, best first, and why each other unit does not: as if nobody else had a place
 * anywhere, so that no answer tells of other households.
 */
@Injectable()
export class RankRequest {
  constructor(private readonly ranker: Ranker) {}

  async run(request: string): Promise<Result<FoundForRequest, RankRefusal>> {
    const ranked = await this.ranker.rank(request);
    if (!ranked.ok) return ranked;
    return ranked.value === undefined ? refusal({ code: 'no-such-request' }) : ok(ranked.value);
  }
}
