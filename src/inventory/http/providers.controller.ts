import { Body, Controller, Get, HttpCode, Param, Put, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accessScopeOf, GrantedAccess, nothingHere, Rule, type Access } from '#access';
import { Audited } from '#audit';
import { isoDate } from '#kernel';
import {
  ApiSchemas,
  Brings,
  listOf,
  Refusals,
  tag,
  TAGGED,
  toProblem,
  type Command,
  type Tagged,
} from '#platform';
import { RegisteredProviders } from '../application/registered-providers.port.js';
import { StoreProviderContact } from '../application/store-provider-contact.js';
import { ProviderContactInput } from './provider-contact.input.js';
import { readContactProblems, writeContactProblems } from './provider-problems.js';
import { providerSchemas } from './provider-schemas.js';
import { ProviderQuery } from './provider.query.js';
import { words } from './words.js';

@ApiTags('inventory')
@ApiSchemas(providerSchemas)
@ApiBearerAuth()
@Controller('providers')
export class ProvidersController {
  constructor(
    private readonly providers: RegisteredProviders,
    private readonly storeContact: StoreProviderContact,
  ) {}

  @ApiOperation(words.listProviders)
  @Get()
  @Rule('provider.list')
  @Audited('provider.list')
  @ApiOkResponse({ schema: listOf('RegisteredProvider') })
  async list(@Query() { permitEndsBefore }: ProviderQuery, @GrantedAccess() { actor, as }: Access) {
    const before = permitEndsBefore === undefined ? undefined : isoDate(permitEndsBefore);
    const filter = { scope: accessScopeOf(as, actor.id), permitEndsBefore: before };
    return { items: await this.providers.list(filter) };
  }

  @ApiOperation(words.readProvider)
  @Get(':id')
  @Rule('provider.read')
  @Audited('provider.read')
  @ApiOkResponse({ headers: TAGGED, schema: { $ref: '#/components/schemas/RegisteredProvider' } })
  async read(@Param('id') id: string, @Res({ passthrough: true }) answer: Tagged) {
    const provider = await this.providers.find(id);
    if (provider === undefined) throw nothingHere();
    tag(answer, provider.version);
    return provider;
  }

  @ApiOperation(words.listProviderVersions)
  @Get(':id/versions')
  @Rule('provider.history')
  @Audited('provider.read-versions')
  @ApiOkResponse({ schema: listOf('ProviderVersion') })
  async versions(@Param('id') id: string) {
    return { items: await this.providers.versions(id) };
  }

  @ApiOperation(words.writeProviderContact)
  @Put(':id/contact-person')
  @HttpCode(204)
  @Rule('provider.change')
  @Audited('provider.write-contact')
  @ApiBody({ type: ProviderContactInput })
  @ApiResponse({ headers: TAGGED, status: 204, description: 'Written; its entity tag is in ETag.' })
  @Refusals(writeContactProblems)
  async writeContact(
    @Body() { name, telephone }: ProviderContactInput,
    @Brings('If-Match or If-None-Match') { object, over }: Command<'If-Match or If-None-Match'>,
    @Res({ passthrough: true }) answer: Tagged,
  ): Promise<void> {
    const written = await this.storeContact.write({ provider: object, name, telephone, over });
    if (!written.ok) throw toProblem(writeContactProblems, written.refusal);
    tag(answer, written.value);
  }

  @ApiOperation(words.readProviderContact)
  @Get(':id/contact-person')
  @Rule('provider.reach')
  @Audited('provider.read-contact')
  @ApiOkResponse({ headers: TAGGED, schema: { $ref: '#/components/schemas/ProviderContact' } })
  @Refusals(readContactProblems)
  async readContact(@Param('id') id: string, @Res({ passthrough: true }) answer: Tagged) {
    const opened = await this.storeContact.read(id);
    if (!opened.ok) throw toProblem(readContactProblems, opened.refusal);
    tag(answer, opened.value.version);
    return opened.value;
  }
}
