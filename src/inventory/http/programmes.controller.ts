import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import {
  Brings,
  ChangeHeaders,
  listOf,
  LOCATED,
  Refusals,
  tag,
  TAGGED,
  toProblem,
  type Answer,
  type Command,
  type Problem,
  type Tagged,
} from '#platform';
import {
  ChangeProgramme,
  type ChangeProgrammeRefusal,
  type RegisterProgrammeRefusal,
} from '../application/change-programme.js';
import { Programmes } from '../application/programmes.port.js';
import { ProgrammePatchInput, RegisterProgrammeInput } from './programme.input.js';
import { words } from './words.js';

const registerProblems: Record<RegisterProgrammeRefusal['code'], Problem> = {
  'not-a-programme': { status: 422, title: 'The programme would not be valid' },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
};
const changeProblems: Record<ChangeProgrammeRefusal['code'], Problem> = {
  ...registerProblems,
  'no-such-programme': { status: 404, title: 'Not Found' },
  stale: { status: 412, title: 'The programme has changed since you saw it' },
};
const PROGRAMME = { $ref: '#/components/schemas/Programme' };

@ApiTags('inventory')
@ApiBearerAuth()
@Controller('programmes')
export class ProgrammesController {
  constructor(
    private readonly programmes: Programmes,
    private readonly changeProgramme: ChangeProgramme,
  ) {}

  @ApiOperation(words.listProgrammes)
  @Get()
  @Rule('programme.list')
  @Audited('programme.list')
  @ApiOkResponse({ schema: listOf('Programme') })
  async list() {
    return { items: await this.programmes.all() };
  }

  @ApiOperation(words.readProgramme)
  @Get(':id')
  @Rule('programme.list')
  @Audited('programme.read')
  @ApiOkResponse({ headers: TAGGED, schema: PROGRAMME })
  async read(@Param('id') id: string, @Res({ passthrough: true }) answer: Tagged) {
    const programme = await this.programmes.find(id);
    if (programme === undefined) throw nothingHere();
    tag(answer, programme.version);
    return programme;
  }

  @ApiOperation(words.registerProgramme)
  @Post()
  @Rule('programme.create')
  @Audited('programme.register')
  @ApiBody({ type: RegisterProgrammeInput })
  @ApiResponse({ headers: { ...TAGGED, ...LOCATED }, status: 201, description: 'Added.', schema: PROGRAMME })
  @Refusals(registerProblems)
  async register(
    @Body() given: RegisterProgrammeInput,
    @Brings('Idempotency-Key') { key }: Command<'Idempotency-Key'>,
    @Res({ passthrough: true }) answer: Answer & Tagged,
  ) {
    const registered = await this.changeProgramme.register(given, key);
    if (!registered.ok) throw toProblem(registerProblems, registered.refusal);
    answer.location(`/api/programmes/${registered.value.id}`);
    tag(answer, registered.value.version);
    return registered.value;
  }

  @ApiOperation(words.changeProgramme)
  @Patch(':id')
  @Rule('programme.change')
  @Audited('programme.change')
  @ApiBody({ type: ProgrammePatchInput })
  @ApiOkResponse({ headers: TAGGED, description: 'Changed.', schema: PROGRAMME })
  @Refusals(changeProblems)
  async change(
    @Body() patch: ProgrammePatchInput,
    @ChangeHeaders() { object: programme, version, key }: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const changed = await this.changeProgramme.run({ programme, version, key, patch });
    if (!changed.ok) throw toProblem(changeProblems, changed.refusal);
    tag(answer, changed.value.version);
    return changed.value;
  }
}
