import { Injectable } from '@nestjs/common';
import { dateOf, dayOf, ok, plusDays, refusal, type IsoDate, type Result } from '#kernel';
import { WriteEntry, type Act } from '#audit';
import { Clock, Once, UnitOfWork, type KeyedChange, type KeyRefusal } from '#platform';
import { statusAfter, wrongDay, type Move, type WrongDay } from '../domain/placement-move.js';
import {
  PlacementMoves,
  type Moved,
  type MoveRefusal,
  type MovingPlacement,
  type NewMove,
} from './placement-moves.port.js';
import { PlacementRecords } from './placement-records.port.js';

export type MoveCommand = KeyedChange & { readonly placement: string; readonly move: Move };
export type MovePlacementRefusal = MoveRefusal | KeyRefusal | { readonly code: WrongDay };

const ACTS = {
  CANCEL: 'placement.cancel',
  DECLINE: 'placement.decline',
  ARRIVAL: 'placement.arrival',
  NON_ARRIVAL: 'placement.non-arrival',
  DEPARTURE: 'placement.departure',
  SHORTEN: 'placement.shorten',
} as const satisfies Record<Move['act'], Act>;

/** A unit rests from the day that a household really left; nobody stays for less than a night. */
const departureAfter = (move: Move, { arrival }: MovingPlacement): IsoDate | null => {
  if (move.act !== 'DEPARTURE' && move.act !== 'SHORTEN') return null;
  const firstNightOver = plusDays(dayOf(arrival), 1);
  return dayOf(move.on) < firstNightOver ? dateOf(firstNightOver) : move.on;
};

/** Moves a placement on: cancelled, declined, arrived, not arrived, departed, or shortened. None of it asks the country. */
@Injectable()
export class MovePlacement {
  constructor(
    private readonly moves: PlacementMoves,
    private readonly placements: PlacementRecords,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  run(command: MoveCommand): Promise<Result<Moved, MovePlacementRefusal>> {
    const { placement: id, key, version, move } = command;
    return this.work.run(async () => {
      const placement = await this.moves.find(id);
      if (placement === undefined) return refusal({ code: 'no-such-placement' });
      const keyed = { key, about: `placement.move ${id}`, asks: { ...saidOf(move), version } };
      return this.once.run<Moved, MovePlacementRefusal>(keyed, () => this.move(command, placement));
    });
  }

  private async move(
    command: MoveCommand,
    placement: MovingPlacement,
  ): Promise<Result<Moved, MovePlacementRefusal>> {
    const wrong = wrongDay(command.move, placement, this.clock.today());
    if (wrong !== undefined) return refusal({ code: wrong });
    const moved = await this.moves.move(newMove(command, placement, this.clock.now()));
    if (moved.code !== 'MOVED') return refusal(moved);
    await this.record(command, placement, moved);
    return ok(moved);
  }

  private async record(
    { placement: id, move }: MoveCommand,
    { region }: MovingPlacement,
    { decision: decisionDigest, goesOn = null, report = null }: Moved,
  ): Promise<void> {
    const why = 'reason' in move ? { reason: move.reason } : {};
    const particulars = 'on' in move ? { ...why, day: move.on } : why;
    await this.writeEntry.run({ act: ACTS[move.act], id, owner: region, particulars, decisionDigest });
    if (report !== null) await this.writeEntry.run({ act: 'ground-report.open', id: report, owner: region });
    if (goesOn !== null) await this.writeEntry.run({ act: 'placement.go-on', id: goesOn, owner: region });
    for (const request of await this.placements.followers(goesOn ?? id))
      await this.writeEntry.run({ act: 'request.follow-stay', id: request, owner: region });
  }
}

/** A move without a remark is asked as it was before there were any. */
const saidOf = (move: Move) => Object.fromEntries(Object.entries(move).filter(([, value]) => value !== null));

const newMove = (
  { placement: id, key, version, move }: MoveCommand,
  placement: MovingPlacement,
  at: Date,
): NewMove => ({
  placement: id,
  version,
  act: move.act,
  becomes: statusAfter(move, placement.status),
  reason: 'reason' in move ? move.reason : null,
  remark: 'remark' in move ? move.remark : null,
  day: 'on' in move ? move.on : null,
  departure: departureAfter(move, placement),
  key,
  at,
});
