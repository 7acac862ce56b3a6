import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  PlacementMoves,
  type RecordedMove,
  type Moved,
  type MoveRefusal,
  type MovingPlacement,
  type NewMove,
} from '../application/placement-moves.port.js';

const FIND = `
  SELECT arrival, departure, status, owner_region AS region FROM fristad.placement WHERE id = $1`;
const MOVE = `SELECT national.move_placement($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) AS answer`;
const OF_PLACEMENT = `
  SELECT act, status, version, reason, day, actor AS by, key, at FROM fristad.placement_move
  WHERE placement = $1 ORDER BY version LIMIT 200`;

@Injectable()
export class PostgresPlacementMoves extends PlacementMoves {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(placement: string): Promise<MovingPlacement | undefined> {
    return await this.work.row<MovingPlacement>(FIND, [placement]);
  }

  override async move(move: NewMove): Promise<Moved | MoveRefusal> {
    const { placement, version, act, becomes, reason, remark, day, departure, key, at } = move;
    const what = [placement, version, act, becomes, reason, remark, day, departure];
    const values = [...what, key, at];
    const row = await this.work.row<{ answer: Moved | MoveRefusal }>(MOVE, values);
    return row?.answer ?? { code: 'no-such-placement' };
  }

  override of(placement: string): Promise<readonly RecordedMove[]> {
    return this.work.rows<RecordedMove>(OF_PLACEMENT, [placement]);
  }
}
