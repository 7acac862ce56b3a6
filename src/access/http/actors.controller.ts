import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audited } from '#audit';
import { ChangeActorAccess } from '../application/change-actor-access.js';
import { parseActorId } from '../domain/actor.js';
import { GrantedAccess, type Access } from '../application/access-of.js';
import { nothingHere } from '../application/answers.js';
import { Rule } from '../application/rule.decorator.js';
import { words } from './words.js';

@ApiTags('users')
@ApiBearerAuth()
@Controller('actors/:id')
export class ActorsController {
  constructor(private readonly changeAccess: ChangeActorAccess) {}

  @ApiOperation(words.revokeUser)
  @Post('revoke')
  @HttpCode(204)
  @Rule('actor.revoke')
  @Audited('actor.revoke')
  @ApiNoContentResponse()
  revoke(@Param('id') id: string, @GrantedAccess() access: Access) {
    return this.change('revoke', id, access);
  }

  @ApiOperation(words.endTokensOfUser)
  @Post('end-tokens')
  @HttpCode(204)
  @Rule('actor.revoke')
  @Audited('actor.end-tokens')
  @ApiNoContentResponse()
  endTokens(@Param('id') id: string, @GrantedAccess() access: Access) {
    return this.change('endTokens', id, access);
  }

  @ApiOperation(words.restoreUser)
  @Post('restore')
  @HttpCode(204)
  @Rule('actor.restore')
  @Audited('actor.restore')
  @ApiNoContentResponse()
  restore(@Param('id') id: string, @GrantedAccess() access: Access) {
    return this.change('restore', id, access);
  }

  private change(how: 'revoke' | 'endTokens' | 'restore', id: string, { actor }: Access): Promise<void> {
    const whom = parseActorId(id);
    if (whom === undefined || whom === actor.id) throw nothingHere();
    return this.changeAccess.run(how, whom, actor.id);
  }
}
