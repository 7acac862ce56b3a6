import { Body, Controller, HttpCode, Patch, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import {
  Brings,
  LOCATED,
  Refusals,
  tag,
  TAGGED,
  toProblem,
  type Answer,
  type Command,
  type Tagged,
} from '#platform';
import { ChangeProvider } from '../application/change-provider.js';
import type { ProviderPatch } from '../domain/registered-provider.js';
import { ProviderPatchInput, RegisterProviderInput } from './provider.input.js';
import { changeProblems, registerProblems } from './provider-problems.js';
import { words } from './words.js';

const REGISTERED = { $ref: '#/components/schemas/RegisteredProvider' };
type Versioned = Command<'If-Match'>;

@ApiTags('inventory')
@ApiBearerAuth()
@Controller('providers')
export class ProviderActsController {
  constructor(private readonly changeProvider: ChangeProvider) {}

  @ApiOperation(words.registerProvider)
  @Post()
  @Rule('provider.create')
  @Audited('provider.register')
  @ApiBody({ type: RegisterProviderInput })
  @ApiResponse({
    headers: { ...TAGGED, ...LOCATED },
    status: 201,
    description: 'Registered.',
    schema: REGISTERED,
  })
  @Refusals(registerProblems)
  async register(
    @Body() given: RegisterProviderInput,
    @Brings('Idempotency-Key') { key }: Command<'Idempotency-Key'>,
    @Res({ passthrough: true }) answer: Answer & Tagged,
  ) {
    const registered = await this.changeProvider.register(given, key);
    if (!registered.ok) throw toProblem(registerProblems, registered.refusal);
    answer.location(`/api/providers/${registered.value.id}`);
    tag(answer, registered.value.version);
    return registered.value;
  }

  @ApiOperation(words.changeProvider)
  @Patch(':id')
  @Rule('provider.change')
  @Audited('provider.change')
  @ApiBody({ type: ProviderPatchInput })
  @ApiOkResponse({ headers: TAGGED, description: 'Changed.', schema: REGISTERED })
  @Refusals(changeProblems)
  change(
    @Body() patch: ProviderPatchInput,
    @Brings('If-Match') seen: Versioned,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.changed(patch, { seen, answer, isApproved: false });
  }

  @ApiOperation(words.widenProvider)
  @Post(':id/widening')
  @HttpCode(200)
  @Rule('provider.widen')
  @Audited('provider.widen')
  @ApiBody({ type: ProviderPatchInput })
  @ApiOkResponse({ headers: TAGGED, description: 'Changed.', schema: REGISTERED })
  @Refusals(changeProblems)
  widen(
    @Body() patch: ProviderPatchInput,
    @Brings('If-Match') seen: Versioned,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.changed(patch, { seen, answer, isApproved: true });
  }

  private async changed(
    patch: ProviderPatch,
    { seen: { object: provider, version }, answer, isApproved }: Ends,
  ) {
    const changed = await this.changeProvider.run({ provider, version, patch, isApproved });
    if (!changed.ok) throw toProblem(changeProblems, changed.refusal);
    tag(answer, changed.value.version);
    return changed.value;
  }
}
type Ends = { readonly seen: Versioned; readonly answer: Tagged; readonly isApproved: boolean };
