import { Injectable } from '@nestjs/common';
import { sift, type Clash } from '#kernel';
import { UnitOfWork } from '#platform';
import type { Placement } from '#scoring';
import { Placements } from '#problem';

const idOf = ({ id }: Placement) => id;

/** Adds the placements that are not kept yet. Resolves with those that are kept with other content. */
@Injectable()
export class StorePlacements {
  constructor(
    private readonly placements: Placements,
    private readonly work: UnitOfWork,
  ) {}

  run(incoming: readonly Placement[]): Promise<readonly Clash[]> {
    return this.work.run(async () => {
      const { fresh, differing } = sift(await this.placements.withIds(incoming.map(idOf)), incoming, idOf);
      await this.placements.add(fresh);
      return differing.map((id) => ({ list: 'placements', id }));
    });
  }
}
