import { applyDecorators, Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { isoDate } from '#kernel';
import { GrantedAccess, Rule, show, type Access } from '#access';
import { Audited, type Act } from '#audit';
import {
  ChangeHeaders,
  tag,
  listOf,
  type Problem,
  Refusals,
  type Tagged,
  TAGGED,
  toProblem,
} from '#platform';
import { MovePlacement, type MovePlacementRefusal } from '../application/move-placement.js';
import { PlacementMoves } from '../application/placement-moves.port.js';
import { type Move } from '../domain/placement-move.js';
import { words } from './words.js';
import {
  ArrivalInput,
  CancelPlacementInput,
  DeclinePlacementInput,
  DepartureInput,
  NonArrivalInput,
  ShorteningInput,
} from './moves.input.js';

const problems: Record<MovePlacementRefusal['code'], Problem> = {
  'no-such-placement': { status: 404, title: 'Not Found' },
  stale: { status: 412, title: 'The placement has changed since you saw it' },
  'not-possible': { status: 409, title: 'The placement does not go on like that from where it is' },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
  'day-to-come': { status: 422, title: 'That day is still to come' },
  'before-the-stay': { status: 422, title: 'That day is before the stay, or over' },
  'after-the-stay': { status: 422, title: 'The stay is over on that day' },
  'not-shorter': { status: 422, title: 'The stay would not be shorter; ask for an extension' },
};

/** What every move of a placement asks and answers. */
const AMove = (act: Act) =>
  applyDecorators(
    HttpCode(200),
    Audited(act),
    ApiOkResponse({
      headers: TAGGED,
      description: 'Done.',
      schema: { $ref: '#/components/schemas/MoveResult' },
    }),
    Refusals(problems),
  );

@ApiTags('placements')
@ApiBearerAuth()
@Controller('placements')
export class MovesController {
  constructor(
    private readonly movePlacement: MovePlacement,
    private readonly moves: PlacementMoves,
  ) {}

  @ApiOperation(words.cancelPlacement)
  @Post(':id/cancel')
  @Rule('placement.change')
  @AMove('placement.cancel')
  cancel(
    @Body() { reason }: CancelPlacementInput,
    @ChangeHeaders() given: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.move({ act: 'CANCEL', reason }, given, answer);
  }

  @ApiOperation(words.declinePlacement)
  @Post(':id/decline')
  @Rule('placement.decline')
  @AMove('placement.decline')
  decline(
    @Body() { reason, remark }: DeclinePlacementInput,
    @ChangeHeaders() given: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.move({ act: 'DECLINE', reason, remark: remark ?? null }, given, answer);
  }

  @ApiOperation(words.recordArrival)
  @Post(':id/arrival')
  @Rule('placement.record')
  @AMove('placement.arrival')
  arrival(
    @Body() { on }: ArrivalInput,
    @ChangeHeaders() given: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.move({ act: 'ARRIVAL', on: isoDate(on) }, given, answer);
  }

  @ApiOperation(words.recordNonArrival)
  @Post(':id/non-arrival')
  @Rule('placement.record')
  @AMove('placement.non-arrival')
  nonArrival(
    @Body() { on, reason }: NonArrivalInput,
    @ChangeHeaders() given: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.move({ act: 'NON_ARRIVAL', on: isoDate(on), reason }, given, answer);
  }

  @ApiOperation(words.recordDeparture)
  @Post(':id/departure')
  @Rule('placement.record')
  @AMove('placement.departure')
  departure(
    @Body() { on, reason }: DepartureInput,
    @ChangeHeaders() given: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.move({ act: 'DEPARTURE', on: isoDate(on), reason }, given, answer);
  }

  @ApiOperation(words.shortenPlacement)
  @Post(':id/shortening')
  @Rule('placement.change')
  @AMove('placement.shorten')
  shorten(
    @Body() { departure, reason }: ShorteningInput,
    @ChangeHeaders() given: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.move({ act: 'SHORTEN', on: isoDate(departure), reason }, given, answer);
  }

  @ApiOperation(words.listPlacementMoves)
  @Get(':id/moves')
  @Rule('placement.read')
  @Audited('placement.read-moves')
  @ApiOkResponse({ schema: listOf('PlacementMoveView') })
  async list(@Param('id') id: string, @GrantedAccess() { as }: Access) {
    const moves = await this.moves.of(id);
    return { items: moves.map((move) => show('move of a placement', as.role, move)) };
  }

  private async move(move: Move, { object: placement, key, version }: ChangeHeaders, answer: Tagged) {
    const moved = await this.movePlacement.run({ placement, key, version, move });
    if (!moved.ok) throw toProblem(problems, moved.refusal);
    tag(answer, moved.value.version);
    return { status: moved.value.status, version: moved.value.version };
  }
}
