import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import { entityTagOf, readIfMatch, toProblem } from '#platform';
import { ChangeUnit, type ChangeCommand, type ChangeRefusal } from '../application/change-unit.js';
import { UnitsInCare } from '../application/units-in-care.port.js';
import type { VoidChange } from '../domain/void-change.js';
import { changeProblems } from './unit-problems.js';
import { added, EndVoidDto, ended, VoidDto } from './void.dto.js';

const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'The entity tag of the unit as you saw it.',
};
const ID = { name: 'id', type: String };
const VOIDS = { $ref: '#/components/schemas/UnitVoids' };
const stale = { status: 412, description: changeProblems.stale.title };
const unseen = { status: 428, description: 'Without If-Match.' };
const notValid = {
  status: 422,
  description: 'Not valid, or for two to decide; every error with its pointer.',
};

type Asked = {
  readonly params: { readonly id: string };
  readonly headers: Readonly<Record<string, string | undefined>>;
};
type Tagged = { header(name: string, value: string): unknown };
type Ends = { readonly request: Asked; readonly response: Tagged };

/** The voids of a unit, one by one: what a change does not speak of stays. */
@ApiTags('inventory')
@ApiBearerAuth()
@Controller('units/:id/voids')
export class VoidsController {
  constructor(
    private readonly units: UnitsInCare,
    private readonly changeUnit: ChangeUnit,
  ) {}

  @ApiOperation({ summary: 'The days on which a unit of one’s own can’t be used, earliest first' })
  @Get()
  @Rule('unit.change')
  @Audited('unit.list-voids')
  @ApiParam(ID)
  @ApiOkResponse({ description: 'The entity tag is the unit’s.', schema: VOIDS })
  async list(@Param('id') id: string, @Res({ passthrough: true }) response: Tagged) {
    const kept = await this.units.find(id);
    if (kept === undefined) throw nothingHere();
    response.header('etag', entityTagOf(kept.version));
    return { items: kept.unit.voids };
  }

  @ApiOperation({ summary: 'Takes a unit out of use; planned work waits for those who are placed there' })
  @Post()
  @Rule('unit.change')
  @Audited('unit.add-void')
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiBody({ type: VoidDto })
  @ApiResponse({ status: 201, description: 'Added; the unit’s new entity tag is in ETag.', schema: VOIDS })
  @ApiResponse({ status: 409, description: changeProblems['stays-in-the-way'].title })
  @ApiResponse(stale)
  @ApiResponse(notValid)
  @ApiResponse(unseen)
  add(@Body() body: VoidDto, @Req() request: Asked, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ request, response }, [added(body), 'nothing']);
  }

  @ApiOperation({
    summary: 'Ends the void that begins on that day earlier or later, or takes it away; not one for safety',
  })
  @Post('end')
  @HttpCode(200)
  @Rule('unit.change')
  @Audited('unit.end-void')
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiBody({ type: EndVoidDto })
  @ApiResponse({
    status: 200,
    description: 'Ends then; the unit’s new entity tag is in ETag.',
    schema: VOIDS,
  })
  @ApiResponse({ status: 409, description: changeProblems['stays-in-the-way'].title })
  @ApiResponse(stale)
  @ApiResponse(notValid)
  @ApiResponse(unseen)
  end(@Body() body: EndVoidDto, @Req() request: Asked, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ request, response }, [ended(body), 'nothing']);
  }

  @ApiOperation({
    summary: 'Ends a void that is there for safety, once a second person approved exactly this',
  })
  @Post('reopening')
  @HttpCode(200)
  @Rule('unit.reopen')
  @Audited('unit.end-safety-void')
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiBody({ type: EndVoidDto })
  @ApiResponse({
    status: 200,
    description: 'Ends then; the unit’s new entity tag is in ETag.',
    schema: VOIDS,
  })
  @ApiResponse({ status: 409, description: 'Not approved.' })
  @ApiResponse(stale)
  @ApiResponse({ status: 422, description: changeProblems['nothing-to-approve'].title })
  @ApiResponse(unseen)
  reopen(@Body() body: EndVoidDto, @Req() request: Asked, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ request, response }, [ended(body), 'reopening']);
  }

  private async changed(
    { request, response }: Ends,
    [ofVoids, approved]: readonly [VoidChange, ChangeCommand['approved']],
  ) {
    const version = readIfMatch(request.headers['if-match']);
    const command = { unit: request.params.id, version, patch: { ofVoids }, approved };
    const changed = await this.changeUnit.run(command);
    if (!changed.ok) throw toProblem(changeProblems, fromTheVoid(changed.refusal));
    response.header('etag', entityTagOf(changed.value.version));
    return { items: changed.value.unit.voids };
  }
}

/** Faults as they lie in the void that was sent, and not in the unit. */
const fromTheVoid = (refusal: ChangeRefusal): ChangeRefusal => {
  if (!('errors' in refusal)) return refusal;
  const errors = refusal.errors.map((one) => ({
    ...one,
    pointer: one.pointer.replace(/^\/voids(\/\d+)?/, ''),
  }));
  return { ...refusal, errors };
};
