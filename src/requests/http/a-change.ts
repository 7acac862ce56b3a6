import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Audited, type Act } from '#audit';
import type { Result } from '#kernel';
import { Refusals, tag, TAGGED, toProblem, type Tagged } from '#platform';
import type { ChangeRequestRefusal } from '../application/change-request.js';
import type { RequestLife } from '../domain/request-life.js';
import { changeProblems } from './request-problems.js';

export const LIFE = { $ref: '#/components/schemas/RequestLife' };

/** What every change of a request asks and answers. */
export const AChange = (act: Act) =>
  applyDecorators(
    HttpCode(200),
    Audited(act),
    ApiOkResponse({ headers: TAGGED, description: 'Done.', schema: LIFE }),
    Refusals(changeProblems),
  );

/** How it stands then, with its entity tag. */
export const answered = (changed: Result<RequestLife, ChangeRequestRefusal>, answer: Tagged): RequestLife => {
  if (!changed.ok) throw toProblem(changeProblems, changed.refusal);
  tag(answer, changed.value.version);
  return changed.value;
};
