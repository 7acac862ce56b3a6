import { Body, Controller, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, grantedTo, reachOf, ReadsCommand, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { ApiNeeds, entityTagOf, needsKey, readIfMatch, Refuses, TAGGED, toProblem } from '#platform';
import { ChangeUnit, type ChangeCommand } from '../application/change-unit.js';
import { RegisterUnits } from '../application/register-units.js';
import { CHANGEABLE, CORRECTABLE, REOPENED, type UnitPatch } from '../domain/unit-patch.js';
import { words } from './words.js';
import { CapacityDto } from './capacity.dto.js';
import { readPatch } from './read-patch.js';
import { changeProblems, registerProblems } from './unit-problems.js';

const SEEN = { $ref: '#/components/schemas/SeenUnit' };

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

  @ApiOperation(words.registerUnits)
  @Post()
  @Rule('unit.create')
  @Audited('unit.register')
  @ApiNeeds('Idempotency-Key')
  @ApiBody({ schema: { $ref: '#/components/schemas/NewUnits' } })
  @ApiResponse({
    status: 201,
    description: 'Registered.',
    schema: { $ref: '#/components/schemas/Registered' },
  })
  @Refuses(registerProblems)
  async register(@Req() { rawBody, headers }: Raw, @GrantedAccess() { actor, as }: Access) {
    const key = needsKey(headers['idempotency-key']);
    const command = { text: rawBody ?? '', key, reach: reachOf(as, actor.id) };
    const registered = await this.registerUnits.run(command);
    if (!registered.ok) throw toProblem(registerProblems, registered.refusal);
    return { units: registered.value };
  }

  @ApiOperation(words.changeUnit)
  @Patch(':id')
  @Rule('unit.change')
  @Audited('unit.change')
  @ApiNeeds('If-Match')
  @ApiBody({ schema: { $ref: '#/components/schemas/UnitPatch' } })
  @ApiResponse({
    headers: TAGGED,
    status: 200,
    description: 'Changed; its new entity tag is in ETag.',
    schema: SEEN,
  })
  @Refuses(changeProblems)
  change(@Body() body: unknown, @Req() request: Asked, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ request, response }, [readPatch(body, CHANGEABLE), 'nothing']);
  }

  @ApiOperation(words.raiseUnitCapacity)
  @Post(':id/capacity')
  @HttpCode(200)
  @Rule('unit.raise-capacity')
  @Audited('unit.raise-capacity')
  @ApiNeeds('If-Match')
  @ApiBody({ type: CapacityDto })
  @ApiResponse({
    headers: TAGGED,
    status: 200,
    description: 'Raised; its new entity tag is in ETag.',
    schema: SEEN,
  })
  @Refuses(changeProblems)
  raise(@Body() { beds }: CapacityDto, @Req() request: Asked, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ request, response }, [{ beds }, 'capacity']);
  }

  @ApiOperation(words.reopenUnit)
  @Post(':id/reopening')
  @HttpCode(200)
  @Rule('unit.reopen')
  @ReadsCommand((body) => readPatch(body, REOPENED))
  @Audited('unit.reopen')
  @ApiNeeds('If-Match')
  @ApiBody({ schema: { $ref: '#/components/schemas/UnitReopening' } })
  @ApiResponse({
    headers: TAGGED,
    status: 200,
    description: 'Reopened; its new entity tag is in ETag.',
    schema: SEEN,
  })
  @Refuses(changeProblems)
  reopen(@Body() body: unknown, @Req() request: Asked, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ request, response }, [readPatch(body, REOPENED), 'reopening']);
  }

  @ApiOperation(words.correctUnit)
  @Post(':id/correction')
  @HttpCode(200)
  @Rule('unit.correct')
  @ReadsCommand((body) => readPatch(body, CORRECTABLE))
  @Audited('unit.correct')
  @ApiNeeds('If-Match')
  @ApiBody({ schema: { $ref: '#/components/schemas/UnitCorrection' } })
  @ApiResponse({
    headers: TAGGED,
    status: 200,
    description: 'Corrected; its new entity tag is in ETag.',
    schema: SEEN,
  })
  @Refuses(changeProblems)
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
    const { unit, version: next } = changed.value;
    response.header('etag', entityTagOf(next));
    return show('unit', 'HOUSING_OFFICER', { ...unit, version: next });
  }
}
