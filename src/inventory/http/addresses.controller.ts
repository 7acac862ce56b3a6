import { Body, Controller, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { type Problem, Refusals, TAGGED, toProblem, type Tagged } from '#platform';
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

const unseen: Problem = {
  status: 428,
  title: 'Say which version you have seen: If-Match, or If-None-Match: * for the first',
};

/** `*` in If-None-Match writes the first address; else If-Match names the version that is replaced. */
const readOver = (headers: Readonly<Record<string, string | undefined>>): number | null => {
  if (headers['if-none-match'] === '*') return null;
  const [, version] = /^"(\d{1,9})"$/.exec(headers['if-match'] ?? '') ?? [];
  if (version !== undefined) return Number(version);
  throw toProblem({ 'if-match-needed': unseen }, { code: 'if-match-needed' });
};

type Asked = {
  readonly params: { readonly id: string };
  readonly headers: Readonly<Record<string, string | undefined>>;
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
  @ApiHeader({
    name: 'If-Match',
    example: '"1"',
    required: false,
    description: 'The entity tag of the address that is replaced.',
  })
  @ApiHeader({
    name: 'If-None-Match',
    example: '*',
    required: false,
    description: '`*` for the first address.',
  })
  @ApiBody({ type: AddressInput })
  @ApiResponse({ headers: TAGGED, status: 204, description: 'Written; its entity tag is in ETag.' })
  @Refusals(writeProblems, { 'if-match-needed': unseen })
  async write(
    @Body() { address }: AddressInput,
    @Req() { params, headers }: Asked,
    @Res({ passthrough: true }) response: Tagged,
  ): Promise<void> {
    const written = await this.storeAddress.write({ unit: params.id, address, over: readOver(headers) });
    if (!written.ok) throw toProblem(writeProblems, written.refusal);
    response.header('etag', `"${written.value}"`);
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
