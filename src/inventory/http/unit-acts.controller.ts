import { Body, Controller, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiHeader,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { GrantedAccess, grantedTo, reachOf, ReadsCommand, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { entityTagOf, needsKey, readIfMatch, toProblem } from '#platform';
import { ChangeUnit, type ChangeCommand } from '../application/change-unit.js';
import { RegisterUnits } from '../application/register-units.js';
import { CHANGEABLE, CORRECTABLE, type UnitPatch } from '../domain/unit-patch.js';
import { CapacityDto } from './capacity.dto.js';
import { readPatch } from './read-patch.js';
import { changeProblems, registerProblems } from './unit-problems.js';

const ID = { name: 'id', type: String };
const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'The entity tag of the unit as you saw it.',
};
const KEY = { name: 'Idempotency-Key', required: true, description: 'The same key takes effect once.' };
const APPROVAL = {
  name: 'Approval',
  required: true,
  description: 'A second person’s approval of this very body.',
};
const SEEN = { $ref: '#/components/schemas/SeenUnit' };
const stale = { status: 412, description: changeProblems.stale.title };
const unseen = { status: 428, description: 'Without If-Match.' };
const REOPENED = ['availableFrom', 'availableTo'] as const;

type Asked = {
  readonly params: { readonly id: string };
  readonly headers: Readonly<Record<string, string | undefined>>;
};
type Raw = Asked & { readonly rawBody?: Buffer };
type Tagged = { header(name: string, value: string): unknown };

@ApiTags('inventory')
@ApiBearerAuth()
@Controller('units')
export class UnitActsController {
  constructor(
    private readonly registerUnits: RegisterUnits,
    private readonly changeUnit: ChangeUnit,
  ) {}

  @ApiOperation({ summary: 'Registers new units of one’s own, all or none; each gets its name here' })
  @Post()
  @Rule('unit.create')
  @Audited('unit.register')
  @ApiHeader(KEY)
  @ApiBody({ schema: { $ref: '#/components/schemas/NewUnits' } })
  @ApiResponse({
    status: 201,
    description: 'Registered.',
    schema: { $ref: '#/components/schemas/Registered' },
  })
  @ApiResponse({ status: 422, description: 'Not units, or not yours; every error with its pointer.' })
  async register(@Req() { rawBody, headers }: Raw, @GrantedAccess() { actor, as }: Access) {
    const key = needsKey(headers['idempotency-key']);
    const command = { text: rawBody ?? '', key, reach: reachOf(as, actor.id) };
    const registered = await this.registerUnits.run(command);
    if (!registered.ok) throw toProblem(registerProblems, registered.refusal);
    return { units: registered.value };
  }

  @ApiOperation({ summary: 'Changes a unit; lowers its capacity; closes it. Voids have routes of their own' })
  @Patch(':id')
  @Rule('unit.change')
  @Audited('unit.change')
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiBody({ schema: { $ref: '#/components/schemas/UnitPatch' } })
  @ApiResponse({ status: 200, description: 'Changed; its new entity tag is in ETag.', schema: SEEN })
  @ApiResponse({ status: 409, description: changeProblems['stays-in-the-way'].title })
  @ApiResponse(stale)
  @ApiResponse({ status: 422, description: 'Not valid, or for two to decide; every error with its pointer.' })
  @ApiResponse(unseen)
  change(@Body() body: unknown, @Req() request: Asked, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ request, response }, [readPatch(body, CHANGEABLE), 'nothing']);
  }

  @ApiOperation({ summary: 'Gives a unit more beds, once a second person approved exactly this' })
  @Post(':id/capacity')
  @HttpCode(200)
  @Rule('unit.raise-capacity')
  @Audited('unit.raise-capacity')
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiHeader(APPROVAL)
  @ApiBody({ type: CapacityDto })
  @ApiResponse({ status: 200, description: 'Raised; its new entity tag is in ETag.', schema: SEEN })
  @ApiResponse({ status: 409, description: 'Not approved.' })
  @ApiResponse(stale)
  @ApiResponse({ status: 422, description: changeProblems['nothing-to-approve'].title })
  @ApiResponse(unseen)
  raise(@Body() { beds }: CapacityDto, @Req() request: Asked, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ request, response }, [{ beds }, 'capacity']);
  }

  @ApiOperation({
    summary: 'Reopens a unit that was closed, once a second person approved it',
  })
  @Post(':id/reopening')
  @HttpCode(200)
  @Rule('unit.reopen')
  @ReadsCommand((body) => readPatch(body, REOPENED))
  @Audited('unit.reopen')
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiHeader(APPROVAL)
  @ApiBody({ schema: { $ref: '#/components/schemas/UnitPatch' } })
  @ApiResponse({ status: 200, description: 'Reopened; its new entity tag is in ETag.', schema: SEEN })
  @ApiResponse({ status: 409, description: 'Not approved, or those who are placed there stand in the way.' })
  @ApiResponse(stale)
  @ApiResponse({ status: 422, description: changeProblems['nothing-to-approve'].title })
  @ApiResponse(unseen)
  reopen(@Body() body: unknown, @Req() request: Asked, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ request, response }, [readPatch(body, REOPENED), 'reopening']);
  }

  @ApiOperation({
    summary:
      'Corrects where a unit lies and how long it rests, once a second person approved it; whoever lives there is judged anew',
  })
  @Post(':id/correction')
  @HttpCode(200)
  @Rule('unit.correct')
  @ReadsCommand((body) => readPatch(body, CORRECTABLE))
  @Audited('unit.correct')
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiHeader(APPROVAL)
  @ApiBody({ schema: { $ref: '#/components/schemas/UnitCorrection' } })
  @ApiResponse({ status: 200, description: 'Corrected; its new entity tag is in ETag.', schema: SEEN })
  @ApiResponse({ status: 409, description: 'Not approved, or those who are placed there stand in the way.' })
  @ApiResponse(stale)
  @ApiResponse({ status: 422, description: 'Not valid, not yours, or too far from its locality.' })
  @ApiResponse(unseen)
  correct(@Body() body: unknown, @Req() request: Asked, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ request, response }, [readPatch(body, CORRECTABLE), 'correction']);
  }

  private async changed(
    { request, response }: { readonly request: Asked; readonly response: Tagged },
    [patch, approved]: readonly [UnitPatch, ChangeCommand['approved']],
  ) {
    const version = readIfMatch(request.headers['if-match']);
    const { actor, as } = grantedTo(request);
    const reach = reachOf(as, actor.id);
    const changed = await this.changeUnit.run({ unit: request.params.id, version, patch, approved, reach });
    if (!changed.ok) throw toProblem(changeProblems, changed.refusal);
    response.header('etag', entityTagOf(changed.value.version));
    return show('unit', 'HOUSING_OFFICER', changed.value.unit);
  }
}
