import { Body, Controller, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { Brings, type Command, type Problem, Refusals, TAGGED, toProblem, type Tagged, tag } from '#platform';
import { StoreAddress, type RevealRefusal, type WriteAddressRefusal } from '../application/store-address.js';
import { words } from './words.js';
import { AddressInput } from './address.input.js';

const writeProblems: Record<WriteAddressRefusal['code'], Problem> = {
  stale: { status: 412, title: 'The address has changed since you saw it' },
  erased: { status: 410, title: 'The unit was erased' },
  unreadable: { status: 409, title: 'The address cannot be sealed now' },
  'ill-formed-text': { status: 422, title: 'The address is no well-formed text' },
};
const revealProblems: Record<RevealRefusal['code'], Problem> = {
  'no-address': { status: 404, title: 'Not Found' },
  erased: { status: 410, title: 'The unit was erased' },
  unreadable: { status: 409, title: 'The address cannot be opened' },
};

@ApiTags('inventory')
@ApiBearerAuth()
@Controller('units')
export class AddressesController {
  constructor(private readonly storeAddress: StoreAddress) {}

  @ApiOperation(words.writeUnitAddress)
  @Put(':id/address')
  @HttpCode(204)
  @Rule('unit.change')
  @Audited('unit.write-address')
  @ApiBody({ type: AddressInput })
  @ApiResponse({ headers: TAGGED, status: 204, description: 'Written; its entity tag is in ETag.' })
  @Refusals(writeProblems)
  async write(
    @Body() { address }: AddressInput,
    @Brings('If-Match or If-None-Match') { object: unit, over }: Command<'If-Match or If-None-Match'>,
    @Res({ passthrough: true }) response: Tagged,
  ): Promise<void> {
    const written = await this.storeAddress.write({ unit, address, over });
    if (!written.ok) throw toProblem(writeProblems, written.refusal);
    tag(response, written.value);
  }

  @ApiOperation(words.revealUnitAddress)
  @Post(':id/address/reveal')
  @HttpCode(200)
  @Rule('unit.reveal-address')
  @Audited('unit.reveal-address')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Address' } })
  @Refusals(revealProblems)
  async reveal(@Param('id') unit: string) {
    const revealed = await this.storeAddress.reveal(unit);
    if (!revealed.ok) throw toProblem(revealProblems, revealed.refusal);
    return { address: revealed.value };
  }
}
