import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import type { RevealRefusal } from '#inventory';
import { toProblem, type Problem } from '#platform';
import { RevealAddress } from '../application/reveal-address.js';

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

  @ApiOperation({
    summary: 'Reveals the street address of one placement that stands, once that is on record',
  })
  @Post(':id/address/reveal')
  @HttpCode(200)
  @Rule('address.reveal')
  @Audited('placement.reveal-address')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Address' } })
  @ApiResponse({ status: 404, description: 'There is none, or it is not for you.' })
  async reveal(@Param('id') id: string) {
    const revealed = await this.revealAddress.run(id);
    if (!revealed.ok) throw toProblem(problems, revealed.refusal);
    return { address: revealed.value };
  }
}
