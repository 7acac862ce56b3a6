import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { type Problem, Refusals, toProblem } from '#platform';
import { EraseCase, type EraseCaseRefusal } from '../application/erase-case.js';
import { words } from './words.js';

const problems: Record<EraseCaseRefusal['code'], Problem> = {
  'placement-stands': { status: 409, title: 'The case has a placement that stands: it must have ended' },
};

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class ErasuresController {
  constructor(private readonly eraseCase: EraseCase) {}

  @ApiOperation(words.eraseCaseContent)
  @Delete(':id/content')
  @HttpCode(204)
  @Rule('case.erase')
  @Audited('case.erase')
  @ApiNoContentResponse({ description: 'Erased; reading a note of it answers 410 from now on.' })
  @Refusals(problems)
  async erase(@Param('id') caseRef: string): Promise<void> {
    const erased = await this.eraseCase.run(caseRef);
    if (!erased.ok) throw toProblem(problems, erased.refusal);
  }
}
