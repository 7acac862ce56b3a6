import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import type { Result } from '#kernel';
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
  type Tagged,
} from '#platform';
import { ChangeGroups, type GroupRefusal } from '../application/change-groups.js';
import { Groups } from '../application/groups.port.js';
import { StoreGroupName } from '../application/store-group-name.js';
import type { RegisteredGroup } from '../domain/hostile-group.js';
import { groupProblems, revealNameProblems, writeNameProblems } from './group-problems.js';
import { GroupInput, GroupNameInput } from './group.input.js';
import { words } from './words.js';

const VIEW = { $ref: '#/components/schemas/GroupView' };
const tagged = (written: Result<RegisteredGroup, GroupRefusal>, answer: Tagged): RegisteredGroup => {
  if (!written.ok) throw toProblem(groupProblems, written.refusal);
  tag(answer, written.value.version);
  return written.value;
};

@ApiTags('territories')
@ApiBearerAuth()
@Controller('groups')
export class GroupsController {
  constructor(
    private readonly groups: Groups,
    private readonly changeGroups: ChangeGroups,
    private readonly storeGroupName: StoreGroupName,
  ) {}

  @ApiOperation(words.listGroups)
  @Get()
  @Rule('territory.list')
  @Audited('territory.list-groups')
  @ApiOkResponse({ schema: listOf('GroupView') })
  async list() {
    return { items: await this.groups.all() };
  }

  @ApiOperation(words.registerGroup)
  @Post()
  @Rule('group.register')
  @Audited('group.register')
  @ApiResponse({ headers: { ...TAGGED, ...LOCATED }, status: 201, description: 'Registered.', schema: VIEW })
  @Refusals(groupProblems)
  async register(
    @Body() { type }: GroupInput,
    @Brings('Idempotency-Key') { key }: Command<'Idempotency-Key'>,
    @Res({ passthrough: true }) answer: Answer & Tagged,
  ) {
    const group = tagged(await this.changeGroups.register({ type, key }), answer);
    answer.location(`/api/groups/${group.code}`);
    return group;
  }

  @ApiOperation(words.readGroup)
  @Get(':id')
  @Rule('territory.list')
  @Audited('group.read')
  @ApiOkResponse({ headers: TAGGED, schema: VIEW })
  async read(@Param('id') code: string, @Res({ passthrough: true }) answer: Tagged) {
    const group = await this.groups.find(code);
    if (group === undefined) throw nothingHere();
    tag(answer, group.version);
    return group;
  }

  @ApiOperation(words.changeGroup)
  @Patch(':id')
  @Rule('group.change')
  @Audited('group.change')
  @ApiOkResponse({ headers: TAGGED, description: 'Changed; its new entity tag is in ETag.', schema: VIEW })
  @Refusals(groupProblems)
  async change(
    @Body() { type }: GroupInput,
    @ChangeHeaders() { object: group, version, key }: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return tagged(await this.changeGroups.change({ group, version, type, key }), answer);
  }

  @ApiOperation(words.writeGroupName)
  @Put(':id/name')
  @HttpCode(204)
  @Rule('group.change')
  @Audited('group.write-name')
  @ApiBody({ type: GroupNameInput })
  @ApiResponse({ headers: TAGGED, status: 204, description: 'Written; its entity tag is in ETag.' })
  @Refusals(writeNameProblems)
  async write(
    @Body() { name }: GroupNameInput,
    @Brings('If-Match or If-None-Match') { object: group, over }: Command<'If-Match or If-None-Match'>,
    @Res({ passthrough: true }) answer: Tagged,
  ): Promise<void> {
    const written = await this.storeGroupName.write({ group, name, over });
    if (!written.ok) throw toProblem(writeNameProblems, written.refusal);
    tag(answer, written.value);
  }

  @ApiOperation(words.revealGroupName)
  @Post(':id/name/reveal')
  @HttpCode(200)
  @Rule('group.reveal-name')
  @Audited('group.reveal-name')
  @ApiOkResponse({ headers: TAGGED, schema: { $ref: '#/components/schemas/GroupName' } })
  @Refusals(revealNameProblems)
  async reveal(@Param('id') group: string, @Res({ passthrough: true }) answer: Tagged) {
    const revealed = await this.storeGroupName.reveal(group);
    if (!revealed.ok) throw toProblem(revealNameProblems, revealed.refusal);
    tag(answer, revealed.value.version);
    return { name: revealed.value.name };
  }
}
