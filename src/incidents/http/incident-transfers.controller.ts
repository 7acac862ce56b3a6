import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { grantedTo, Rule } from '#access';
import { Audited } from '#audit';
import { Brings, Refusals, toInvalid, toProblem, type Command, type Problem } from '#platform';
import { TransferIncidents, type TransferRefusal } from '../application/transfer-incidents.js';
import { TransferIncidentsInput } from './transfer-incidents.input.js';
import { words } from './words.js';

type Refusal = Exclude<TransferRefusal, { readonly code: 'no-such-incident' }>;
const transferProblems: Record<Refusal['code'], Problem> = {
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
  stale: { status: 412, title: 'An incident has changed since you saw it' },
  closed: { status: 409, title: 'It is found no more, or the stay is over' },
  'not-lived-in': { status: 409, title: 'Nobody lives there; what has not begun is cancelled or declined' },
  'without-a-request': { status: 409, title: 'The stay belongs to no request; tie it to one first' },
  'asked-already': { status: 409, title: 'Another place is asked for already' },
  'no-emergency-left': { status: 409, title: 'Three were asked for in thirty days; make a request' },
  erased: { status: 410, title: 'The case was erased' },
  'nothing-to-transfer': { status: 409, title: 'No open incident of yours can be answered so' },
};
const ONE_OF_TWO = [{ pointer: '/incidents', message: 'either incidents or constraint, and not both' }];

@ApiTags('incidents')
@ApiBearerAuth()
@Controller('incidents/transfers')
export class IncidentTransfersController {
  constructor(private readonly transferIncidents: TransferIncidents) {}

  @ApiOperation(words.transferIncidents)
  @Post()
  @HttpCode(200)
  @Rule('incident.transfer')
  @Audited('incident.transfer')
  @ApiBody({ type: TransferIncidentsInput })
  @ApiOkResponse({ description: 'Asked.', schema: { $ref: '#/components/schemas/TransferredIncidents' } })
  @Refusals(transferProblems)
  async transfer(
    @Body() { incidents, constraint }: TransferIncidentsInput,
    @Brings('Idempotency-Key') { key, request }: Command<'Idempotency-Key'>,
  ) {
    if ((incidents === undefined) === (constraint === undefined)) throw toInvalid(ONE_OF_TWO, 422);
    const asks = incidents === undefined ? { constraint: constraint ?? '' } : { incidents };
    const transferred = await this.transferIncidents.run({ key, ...asks }, grantedTo(request));
    if (transferred.ok) return transferred.value;
    const no = transferred.refusal;
    if (no.code !== 'no-such-incident') throw toProblem(transferProblems, no);
    throw toInvalid([{ pointer: `${no.pointer}/id`, message: 'no such incident' }], 422);
  }
}
