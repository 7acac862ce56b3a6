import { Injectable } from '@nestjs/common';
import { sift, type Clash } from '#kernel';
import { UnitOfWork } from '#platform';
import type { NonAssociation } from '../domain/non-association.js';
import type { PlacementRequest } from '../domain/placement-request.js';
import { PlacementRequests } from './placement-requests.port.js';

type Incoming = {
  readonly requests: readonly PlacementRequest[];
  readonly nonAssociations: readonly NonAssociation[];
};
const idOf = ({ id }: PlacementRequest) => id;
const wholeOf = (pair: NonAssociation) =>
  JSON.stringify([pair.a, pair.b, pair.scope, pair.scope === 'DISTANCE' ? pair.metres : null]);

/** Adds the requests and kept-apart pairs that are not kept yet. Resolves with requests kept with other content. */
@Injectable()
export class StoreRequests {
  constructor(
    private readonly requests: PlacementRequests,
    private readonly work: UnitOfWork,
  ) {}

  run(incoming: Incoming): Promise<readonly Clash[]> {
    return this.work.run(async () => {
      const known = await this.requests.withIds(incoming.requests.map(idOf));
      const requests = sift(known, incoming.requests, idOf);
      const apart = await this.requests.nonAssociationsOf(incoming.nonAssociations.map(({ a }) => a));
      const pairs = sift(apart, incoming.nonAssociations, wholeOf);
      await this.requests.add(requests.fresh, pairs.fresh);
      return requests.differing.map((id) => ({ list: 'requests', id }));
    });
  }
}
