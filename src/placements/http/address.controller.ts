import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import type { RevealRefusal } from '#inventory';
import { type Problem, Refusals, toProblem } from '#platform';
import { RevealAddress } from '../application/reveal-address.js';
import { words } from './words.js';

const problems: Record<RevealRefusal['code'], Problem> = {
  'no-address': { status: 404, title: 'Not Found' },
  erased: { status: 410, title: 'The unit was erased' },
  unreadable: { status: 409, title: 'The address cannot be opened' },
};

@ApiTags('placements')
@ApiBearerAuth()
@Controller('placements')
export class AddressController {
  constructor(private readonly revealAddress: RevealAddress) {}

  @ApiOperation(words.revealPlacementAddress)
  @Post(':id/address/reveal')
  @HttpCode(200)
  @Rule('address.reveal')
  @Audited('placement.reveal-address')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Address' } })
  @Refusals(problems)
  async reveal(@Param('id') id: string) {
    const revealed = await this.revealAddress.run(id);
    if (!revealed.ok) throw toProblem(problems, revealed.refusal);
    return { address: revealed.value };
  }
}
