import { Body, Controller, HttpCode, Patch, Post, RawBody, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accessScopeOf, grantedTo, ReadsCommand, Rule, show } from '#access';
import { Audited } from '#audit';
import {
  type Answer,
  Brings,
  type Command,
  tag,
  LOCATED,
  Refusals,
  TAGGED,
  type Tagged,
  toProblem,
} from '#platform';
import { ChangeUnit, type ChangeCommand } from '../application/change-unit.js';
import { RegisterUnits } from '../application/register-units.js';
import { CHANGEABLE, CORRECTABLE, REOPENED, type UnitPatch } from '../domain/unit-patch.js';
import { words } from './words.js';
import { CapacityInput } from './capacity.input.js';
import { readPatch } from './read-patch.js';
import { changeProblems, registerProblems } from './unit-problems.js';

const SEEN = { $ref: '#/components/schemas/UnitView' };

type Versioned = Command<'If-Match'>;
const Versioned = () => Brings('If-Match');
const addressOf = (units: readonly string[]) =>
  units.length === 1 ? `/api/units/${units[0]}` : '/api/units';

type Ends = { readonly seen: Versioned; readonly response: Tagged };

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
  @ApiBody({ schema: { $ref: '#/components/schemas/UnitsInput' } })
  @ApiResponse({
    headers: LOCATED,
    status: 201,
    description: 'Registered; a single unit is found at its own address, several in the list.',
    schema: { $ref: '#/components/schemas/RegistrationResult' },
  })
  @Refusals(registerProblems)
  async register(
    @RawBody() rawBody: Buffer | undefined,
    @Brings('Idempotency-Key') { request, key }: Command<'Idempotency-Key'>,
    @Res({ passthrough: true }) answer: Answer,
  ) {
    const { actor, as } = grantedTo(request);
    const command = { text: rawBody ?? '', key, scope: accessScopeOf(as, actor.id) };
    const registered = await this.registerUnits.run(command);
    if (!registered.ok) throw toProblem(registerProblems, registered.refusal);
    answer.location(addressOf(registered.value));
    return { units: registered.value };
  }

  @ApiOperation(words.changeUnit)
  @Patch(':id')
  @Rule('unit.change')
  @Audited('unit.change')
  @ApiBody({ schema: { $ref: '#/components/schemas/UnitPatch' } })
  @ApiResponse({
    headers: TAGGED,
    status: 200,
    description: 'Changed; its new entity tag is in ETag.',
    schema: SEEN,
  })
  @Refusals(changeProblems)
  change(@Body() body: unknown, @Versioned() seen: Versioned, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ seen, response }, [readPatch(body, CHANGEABLE), 'nothing']);
  }

  @ApiOperation(words.raiseUnitCapacity)
  @Post(':id/capacity')
  @HttpCode(200)
  @Rule('unit.raise-capacity')
  @Audited('unit.raise-capacity')
  @ApiBody({ type: CapacityInput })
  @ApiResponse({
    headers: TAGGED,
    status: 200,
    description: 'Raised; its new entity tag is in ETag.',
    schema: SEEN,
  })
  @Refusals(changeProblems)
  raise(
    @Body() { beds }: CapacityInput,
    @Versioned() seen: Versioned,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    return this.changed({ seen, response }, [{ beds }, 'capacity']);
  }

  @ApiOperation(words.reopenUnit)
  @Post(':id/reopening')
  @HttpCode(200)
  @Rule('unit.reopen')
  @ReadsCommand((body) => readPatch(body, REOPENED))
  @Audited('unit.reopen')
  @ApiBody({ schema: { $ref: '#/components/schemas/ReopenUnitInput' } })
  @ApiResponse({
    headers: TAGGED,
    status: 200,
    description: 'Reopened; its new entity tag is in ETag.',
    schema: SEEN,
  })
  @Refusals(changeProblems)
  reopen(@Body() body: unknown, @Versioned() seen: Versioned, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ seen, response }, [readPatch(body, REOPENED), 'reopening']);
  }

  @ApiOperation(words.correctUnit)
  @Post(':id/correction')
  @HttpCode(200)
  @Rule('unit.correct')
  @ReadsCommand((body) => readPatch(body, CORRECTABLE))
  @Audited('unit.correct')
  @ApiBody({ schema: { $ref: '#/components/schemas/CorrectUnitInput' } })
  @ApiResponse({
    headers: TAGGED,
    status: 200,
    description: 'Corrected; its new entity tag is in ETag.',
    schema: SEEN,
  })
  @Refusals(changeProblems)
  correct(@Body() body: unknown, @Versioned() seen: Versioned, @Res({ passthrough: true }) response: Tagged) {
    return this.changed({ seen, response }, [readPatch(body, CORRECTABLE), 'correction']);
  }

  private async changed(
    { seen: { request, object: unit, version }, response }: Ends,
    [patch, approved]: readonly [UnitPatch, ChangeCommand['approved']],
  ) {
    const { actor, as } = grantedTo(request);
    const scope = accessScopeOf(as, actor.id);
    const changed = await this.changeUnit.run({ unit, version, patch, approved, scope });
    if (!changed.ok) throw toProblem(changeProblems, changed.refusal);
    const { unit: stored, version: next } = changed.value;
    tag(response, next);
    return show('unit', 'HOUSING_OFFICER', { ...stored, version: next });
  }
}
