import { Body, Controller, Get, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { Brings, tag, Refusals, TAGGED, toProblem, type Command, type Problem, type Tagged } from '#platform';
import {
  StoreContactPerson,
  type ReadContactPersonRefusal,
  type WriteContactPersonRefusal,
} from '../application/store-contact-person.js';
import { ContactPersonInput } from './contact-person.input.js';
import { words } from './words.js';

const erased: Problem = { status: 410, title: 'The case was erased' };
const writeProblems: Record<WriteContactPersonRefusal['code'], Problem> = {
  erased,
  stale: { status: 412, title: 'The contact person has changed since you saw who it is' },
  unreadable: { status: 409, title: 'The contact person cannot be sealed now' },
  'ill-formed-text': { status: 422, title: 'Name or telephone is no well-formed text' },
};
const readProblems: Record<ReadContactPersonRefusal['code'], Problem> = {
  erased,
  unreadable: { status: 409, title: 'The contact person cannot be opened' },
  'no-contact-person': { status: 404, title: 'Not Found' },
};
@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases/:id/contact-person')
export class ContactPersonController {
  constructor(private readonly storeContact: StoreContactPerson) {}

  @ApiOperation(words.writeContactPerson)
  @Put()
  @HttpCode(204)
  @Rule('case.change')
  @Audited('contact-person.write', 'case')
  @ApiBody({ type: ContactPersonInput })
  @ApiResponse({ headers: TAGGED, status: 204, description: 'Written; its entity tag is in ETag.' })
  @Refusals(writeProblems)
  async write(
    @Body() { agency, name, telephone }: ContactPersonInput,
    @Brings('If-Match or If-None-Match') { object, over }: Command<'If-Match or If-None-Match'>,
    @Res({ passthrough: true }) answer: Tagged,
  ): Promise<void> {
    const written = await this.storeContact.write({ case: object, agency, name, telephone, over });
    if (!written.ok) throw toProblem(writeProblems, written.refusal);
    tag(answer, written.value);
  }

  @ApiOperation(words.readContactPerson)
  @Get()
  @Rule('case.change')
  @Audited('contact-person.read', 'case')
  @ApiOkResponse({ headers: TAGGED, schema: { $ref: '#/components/schemas/ContactPerson' } })
  @Refusals(readProblems)
  async read(@Param('id') caseRef: string, @Res({ passthrough: true }) answer: Tagged) {
    const opened = await this.storeContact.read(caseRef);
    if (!opened.ok) throw toProblem(readProblems, opened.refusal);
    tag(answer, opened.value.version);
    return opened.value;
  }
}
