import { randomUUID } from 'node:crypto';
import { Body, Controller, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import {
  Brings,
  tag,
  LOCATED,
  Refusals,
  TAGGED,
  toInvalid,
  toProblem,
  type Command,
  type Problem,
  type Tagged,
} from '#platform';
import {
  ChangeMeasures,
  type AddMeasureRefusal,
  type ChangeMeasureRefusal,
} from '../application/change-measures.js';
import { faultsOfMeasure } from '../domain/case-measure.js';
import { MeasureInput } from './measure.input.js';
import { words } from './words.js';

const shared = {
  erased: { status: 410, title: 'The case was erased' },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
} as const;
const addProblems: Record<AddMeasureRefusal['code'], Problem> = {
  ...shared,
  'too-many': { status: 409, title: 'The case has two hundred measures' },
};
const changeProblems: Record<ChangeMeasureRefusal['code'], Problem> = {
  ...shared,
  'no-such-measure': { status: 404, title: 'Not Found' },
  stale: { status: 412, title: 'The measure has changed since you saw it' },
};
const MEASURE = { $ref: '#/components/schemas/CaseMeasure' };

type Addressed = { readonly params: { readonly measure: string } };
type Changes = Command<'If-Match' | 'Idempotency-Key'>;
const Changes = () => Brings('If-Match', 'Idempotency-Key');

/** @throws HttpException 404 where the address names no UUID */
const measureIn = (request: object): string => {
  const { measure } = (request as Addressed).params;
  if (!isUUID(measure)) throw nothingHere();
  return measure;
};

const fitting = ({ kind, agency, status, from, to }: MeasureInput) => {
  const measure = { kind, agency, status, from, to };
  const faults = faultsOfMeasure(measure);
  if (faults.length > 0) throw toInvalid(faults, 422);
  return measure;
};

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases/:id/measures')
export class MeasuresController {
  constructor(private readonly changeMeasures: ChangeMeasures) {}

  @ApiOperation(words.addMeasure)
  @Post()
  @Rule('case.change')
  @Audited('measure.add', 'case')
  @ApiBody({ type: MeasureInput })
  @ApiResponse({
    headers: { ...TAGGED, ...LOCATED },
    status: 201,
    description: 'Entered; it stands in the file of the case.',
    schema: MEASURE,
  })
  @Refusals(addProblems)
  async add(
    @Body() body: MeasureInput,
    @Brings('Idempotency-Key') { object, key }: Command<'Idempotency-Key'>,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const command = { id: randomUUID(), case: object, key, measure: fitting(body) };
    const added = await this.changeMeasures.add(command);
    if (!added.ok) throw toProblem(addProblems, added.refusal);
    answer.location(`/api/cases/${object}/file`);
    tag(answer, added.value.version);
    return added.value;
  }

  @ApiOperation(words.changeMeasure)
  @Put(':measure')
  @Rule('case.change')
  @Audited('measure.change', 'case')
  @ApiBody({ type: MeasureInput })
  @ApiOkResponse({ headers: TAGGED, description: 'Entered.', schema: MEASURE })
  @Refusals(changeProblems)
  async change(
    @Body() body: MeasureInput,
    @Changes() { object, version, key, request }: Changes,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const id = measureIn(request);
    const command = { id, case: object, version, key, measure: fitting(body) };
    const changed = await this.changeMeasures.change(command);
    if (!changed.ok) throw toProblem(changeProblems, changed.refusal);
    tag(answer, changed.value.version);
    return changed.value;
  }
}
