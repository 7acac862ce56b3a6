import { Injectable } from '@nestjs/common';
import type { IsoDate } from '#kernel';
import { Acting, UnitOfWork } from '#platform';
import type { PlacementRequest } from '#requests';
import { SearchObstacles, type Obstacles } from '../application/search-obstacles.port.js';
import { SEARCHES_A_DAY } from '../domain/probing.js';

const OBSTACLES = `
  SELECT EXISTS (SELECT FROM fristad.search_freeze WHERE actor = $1 AND lifted_at IS NULL) AS "isFrozen",
         EXISTS (SELECT FROM fristad.placement_request WHERE id = $2 AND status = 'GRANTED') AS "isGranted",
         EXISTS (SELECT FROM fristad.placement
                 WHERE request = $2 AND status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')) AS "isPlaced",
         NOT EXISTS (SELECT FROM fristad.search_day WHERE case_ref = $3 AND day = $4 AND taken >= $5) AS "isSearchLeft"`;

@Injectable()
export class PostgresSearchObstacles extends SearchObstacles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async of(
    { id, person }: Pick<PlacementRequest, 'id' | 'person'>,
    day: IsoDate,
  ): Promise<Obstacles> {
    const values = [this.acting.current.actor, id, person, day, SEARCHES_A_DAY];
    const found = await this.work.row<Obstacles>(OBSTACLES, values);
    if (found === undefined) throw new Error('A database knows what it has.');
    return found;
  }
}
