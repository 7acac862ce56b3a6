import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import { tag, LOCATED, Refusals, TAGGED, toProblem, Brings, type Command, type Tagged } from '#platform';
import { ChangeUnit, type ChangeCommand, type ChangeRefusal } from '../application/change-unit.js';
import { ManagedUnits } from '../application/managed-units.port.js';
import type { VoidChange } from '../domain/void-change.js';
import { words } from './words.js';
import { changeProblems } from './unit-problems.js';
import { added, EndVoidInput, ended, VoidInput } from './void.input.js';

const VOIDS = { $ref: '#/components/schemas/UnitVoids' };

type Versioned = Command<'If-Match'>;
const Versioned = () => Brings('If-Match');
type Ends = { readonly seen: Versioned; readonly response: Tagged };

/** The voids of a unit, one by one: what a change does not speak of stays. */
@ApiTags('inventory')
@ApiBearerAuth()
@Controller('units/:id/voids')
export class VoidsController {
  constructor(
    private readonly units: ManagedUnits,
    private readonly changeUnit: ChangeUnit,
  ) {}

  @ApiOperation(words.listUnitVoids)
  @Get()
  @Rule('unit.change')
  @Audited('unit.list-voids')
  @ApiOkResponse({ headers: TAGGED, description: 'The entity tag is the unit’s.', schema: VOIDS })
  async list(@Param('id') id: string, @Res({ passthrough: true }) response: Tagged) {
    const unit = await this.units.find(id);
    if (unit === undefined) throw nothingHere();
    tag(response, unit.version);
    return { items: unit.unit.voids };
  }

  @ApiOperation(words.addUnitVoid)
  @Post()
  @Rule('unit.change')
  @Audited('unit.add-void')
  @ApiBody({ type: VoidInput })
  @ApiResponse({
    headers: { ...TAGGED, ...LOCATED },
    status: 201,
    description: 'Added; the unit’s new entity tag is in ETag.',
    schema: VOIDS,
  })
  @Refusals(changeProblems)
  async add(
    @Body() body: VoidInput,
    @Versioned() seen: Versioned,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const voids = await this.changed({ seen, response }, [added(body), 'nothing']);
    response.location(`/api/units/${seen.object}/voids`);
    return voids;
  }

  @ApiOperation(words.endUnitVoid)
  @Post('end')
  @HttpCode(200)
  @Rule('unit.change')
  @Audited('unit.end-void')
  @ApiBody({ type: EndVoidInput })
  @ApiResponse({
    headers: TAGGED,
    status: 200,
    description: 'Ends then; the unit’s new entity tag is in ETag.',
    schema: VOIDS,
  })
  @Refusals(changeProblems)
  end(
    @Body() body: EndVoidInput,
    @Versioned() seen: Versioned,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    return this.changed({ seen, response }, [ended(body), 'nothing']);
  }

  @ApiOperation(words.endUnitSafetyVoid)
  @Post('reopening')
  @HttpCode(200)
  @Rule('unit.reopen')
  @Audited('unit.end-safety-void')
  @ApiBody({ type: EndVoidInput })
  @ApiResponse({
    headers: TAGGED,
    status: 200,
    description: 'Ends then; the unit’s new entity tag is in ETag.',
    schema: VOIDS,
  })
  @Refusals(changeProblems)
  reopen(
    @Body() body: EndVoidInput,
    @Versioned() seen: Versioned,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    return this.changed({ seen, response }, [ended(body), 'reopening']);
  }

  private async changed(
    { seen: { object: unit, version }, response }: Ends,
    [ofVoids, approved]: readonly [VoidChange, ChangeCommand['approved']],
  ) {
    const command = { unit, version, patch: { ofVoids }, approved };
    const changed = await this.changeUnit.run(command);
    if (!changed.ok) throw toProblem(changeProblems, fromTheVoid(changed.refusal));
    tag(response, changed.value.version);
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
