import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { isOver, PlacementRequests, type PlacementRequest } from '#requests';
import { Placements } from '#problem';

/** Why nobody is to be placed for a request now. */
export type NotAsking = 'not-granted' | 'placed-already' | 'window-passed';

/** Whether a request is one to be placed: granted, without a placement that stands, and with a day left to arrive on. */
@Injectable()
export class MayBePlaced {
  constructor(
    private readonly requests: PlacementRequests,
    private readonly placements: Placements,
    private readonly clock: Clock,
  ) {}

  async whyNot({ id, arrival }: PlacementRequest): Promise<NotAsking | undefined> {
    if (!(await this.requests.isGranted(id))) return 'not-granted';
    if (await this.placements.isPlaced(id)) return 'placed-already';
    return isOver(arrival, this.clock.today()) ? 'window-passed' : undefined;
  }
}
