import { applyDecorators, Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { isoDate } from '#kernel';
import { GrantedAccess, Rule, show, type Access } from '#access';
import { Audited, type Act } from '#audit';
import { listOf, toProblem, type Problem, type Tagged, entityTagOf, readIfMatch, needsKey } from '#platform';
import { MovePlacement, type MovePlacementRefusal } from '../application/move-placement.js';
import { PlacementMoves } from '../application/placement-moves.port.js';
import type { Move } from '../domain/placement-move.js';
import { ArrivalDto, CancelDto, DeclineDto, DepartureDto, NonArrivalDto, StayDto } from './moves.dto.js';

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
    ApiParam({ name: 'id', type: String }),
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'The entity tag of the placement as you saw it.',
    }),
    ApiHeader({ name: 'Idempotency-Key', required: true, description: 'The same key takes effect once.' }),
    ApiOkResponse({ description: 'Done.', schema: { $ref: '#/components/schemas/MovedPlacement' } }),
    ApiResponse({ status: 409, description: problems['not-possible'].title }),
    ApiResponse({ status: 412, description: problems.stale.title }),
    ApiResponse({ status: 422, description: 'Not on that day, or the key was used otherwise.' }),
    ApiResponse({ status: 428, description: 'Without If-Match.' }),
  );
type Asked = {
  readonly params: { readonly id: string };
  readonly headers: Readonly<Record<string, string | undefined>>;
};

@ApiTags('placements')
@ApiBearerAuth()
@Controller('placements')
export class MovesController {
  constructor(
    private readonly movePlacement: MovePlacement,
    private readonly moves: PlacementMoves,
  ) {}

  @ApiOperation({ summary: 'Cancels a placement that has not begun' })
  @Post(':id/cancel')
  @Rule('placement.change')
  @AMove('placement.cancel')
  cancel(@Body() { reason }: CancelDto, @Req() asked: Asked, @Res({ passthrough: true }) answer: Tagged) {
    return this.move({ act: 'CANCEL', reason }, asked, answer);
  }

  @ApiOperation({ summary: 'Declines a confirmed placement as the receiver' })
  @Post(':id/decline')
  @Rule('placement.decline')
  @AMove('placement.decline')
  decline(@Body() { reason }: DeclineDto, @Req() asked: Asked, @Res({ passthrough: true }) answer: Tagged) {
    return this.move({ act: 'DECLINE', reason }, asked, answer);
  }

  @ApiOperation({ summary: 'Records that the household came' })
  @Post(':id/arrival')
  @Rule('placement.record')
  @AMove('placement.arrival')
  arrival(@Body() { on }: ArrivalDto, @Req() asked: Asked, @Res({ passthrough: true }) answer: Tagged) {
    return this.move({ act: 'ARRIVAL', on: isoDate(on) }, asked, answer);
  }

  @ApiOperation({ summary: 'Records that the household did not come' })
  @Post(':id/non-arrival')
  @Rule('placement.record')
  @AMove('placement.non-arrival')
  nonArrival(
    @Body() { on, reason }: NonArrivalDto,
    @Req() asked: Asked,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.move({ act: 'NON_ARRIVAL', on: isoDate(on), reason }, asked, answer);
  }

  @ApiOperation({ summary: 'Records that the household left; the unit rests from that day' })
  @Post(':id/departure')
  @Rule('placement.record')
  @AMove('placement.departure')
  departure(
    @Body() { on, reason }: DepartureDto,
    @Req() asked: Asked,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.move({ act: 'DEPARTURE', on: isoDate(on), reason }, asked, answer);
  }

  @ApiOperation({ summary: 'Shortens a stay, which needs nobody’s permission' })
  @Post(':id/shortening')
  @Rule('placement.change')
  @AMove('placement.shorten')
  shorten(@Body() { departure }: StayDto, @Req() asked: Asked, @Res({ passthrough: true }) answer: Tagged) {
    return this.move({ act: 'SHORTEN', on: isoDate(departure) }, asked, answer);
  }

  @ApiOperation({
    summary: 'What happened to a placement since it was proposed, by whom and why, oldest first',
  })
  @Get(':id/moves')
  @Rule('placement.read')
  @Audited('placement.read-moves')
  @ApiOkResponse({ schema: listOf('SeenMove') })
  async list(@Param('id') id: string, @GrantedAccess() { as }: Access) {
    const moves = await this.moves.of(id);
    return { items: moves.map((move) => show('move of a placement', as.role, move)) };
  }

  private async move(move: Move, { params, headers }: Asked, answer: Tagged) {
    const version = readIfMatch(headers['if-match']);
    const key = needsKey(headers['idempotency-key']);
    const moved = await this.movePlacement.run({ placement: params.id, key, version, move });
    if (!moved.ok) throw toProblem(problems, moved.refusal);
    answer.header('etag', entityTagOf(moved.value.version));
    return { status: moved.value.status, version: moved.value.version };
  }
}
