import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, HttpException, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, nothingHere, Rule, type Access } from '#access';
import { Audited } from '#audit';
import {
  CheckPerson,
  EvaluatePerson,
  RegisterPerson,
  ReadPublicKey,
  type CheckPersonRefusal,
  type EvaluatePersonRefusal,
  type RegisterPersonRefusal,
} from '#keys';
import { Clock, type Problem, Refusals, toProblem, TryLater, untilTomorrow } from '#platform';
import { words } from './words.js';
import { EvaluatePersonInput, PersonOutputInput } from './person-check.input.js';

const noCheck: Problem = { status: 404, title: 'Not Found' };
const notAnOutput: Problem = { status: 422, title: 'That is no output of the check' };
const evaluateProblems: Record<EvaluatePersonRefusal['code'], Problem> = {
  'case-not-approved': { status: 409, title: 'The case is not registered and approved' },
  'no-check-left-today': { status: 429, title: 'Your checks of today are used up' },
  'not-an-element': { status: 422, title: 'That is no blinded number' },
};
const checkProblems: Record<CheckPersonRefusal['code'], Problem> = {
  'no-such-check': noCheck,
  'already-answered': { status: 409, title: 'The check was answered before' },
  'too-late': { status: 409, title: 'The check was evaluated too long ago' },
  'not-an-output': notAnOutput,
};
const registerProblems: Record<RegisterPersonRefusal['code'], Problem> = {
  'no-such-check': noCheck,
  'not-answered-yet': { status: 409, title: 'The check was not answered yet' },
  erased: { status: 410, title: 'The case was erased' },
  'not-an-output': notAnOutput,
};
const anUuid = new ParseUUIDPipe({ exceptionFactory: nothingHere });
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const bytes = (base64url: string) => new Uint8Array(Buffer.from(base64url, 'base64url'));

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class PersonChecksController {
  constructor(
    private readonly evaluatePerson: EvaluatePerson,
    private readonly checkPerson: CheckPerson,
    private readonly registerPerson: RegisterPerson,
    private readonly readPublicKey: ReadPublicKey,
    private readonly clock: Clock,
  ) {}

  @ApiOperation(words.readPersonCheckKey)
  @Get(':id/person-checks/public-key')
  @Rule('case.check-duplicate')
  @Audited('person.read-public-key')
  @ApiOkResponse({
    schema: { $ref: '#/components/schemas/PersonCheckKey' },
  })
  async publicKey() {
    return { publicKey: text(await this.readPublicKey.run()) };
  }

  @ApiOperation(words.evaluatePerson)
  @Post(':id/person-checks')
  @HttpCode(200)
  @Rule('case.check-duplicate')
  @Audited('person.evaluate')
  @ApiBody({ type: EvaluatePersonInput })
  @ApiOkResponse({ description: 'Evaluated.', schema: { $ref: '#/components/schemas/PersonEvaluation' } })
  @Refusals(evaluateProblems)
  async evaluate(
    @Param('id') caseRef: string,
    @Body() { blinded }: EvaluatePersonInput,
    @GrantedAccess() { actor }: Access,
  ) {
    const id = randomUUID();
    const command = { id, officer: actor.id, case: caseRef, blinded: bytes(blinded) };
    const evaluated = await this.evaluatePerson.run(command);
    if (!evaluated.ok) throw this.problemOf(evaluated.refusal);
    const { evaluated: element, proof, publicKey } = evaluated.value;
    return { id, evaluated: text(element), proof: text(proof), publicKey: text(publicKey) };
  }

  @ApiOperation(words.answerPersonCheck)
  @Post(':id/person-checks/:check/answer')
  @HttpCode(200)
  @Rule('case.check-duplicate')
  @Audited('person.check')
  @ApiBody({ type: PersonOutputInput })
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/PersonAnswer' } })
  @Refusals(checkProblems)
  async answer(
    @Param('check', anUuid) id: string,
    @Body() { output }: PersonOutputInput,
    @GrantedAccess() { actor }: Access,
  ) {
    const answered = await this.checkPerson.run({ id, officer: actor.id, output: bytes(output) });
    if (!answered.ok) throw toProblem(checkProblems, answered.refusal);
    return { answer: answered.value };
  }

  @ApiOperation(words.registerPerson)
  @Post(':id/person-checks/:check/registration')
  @HttpCode(204)
  @Rule('case.check-duplicate')
  @Audited('person.register')
  @ApiBody({ type: PersonOutputInput })
  @ApiResponse({ status: 204, description: 'Registered.' })
  @Refusals(registerProblems)
  async register(
    @Param('check', anUuid) id: string,
    @Body() { output }: PersonOutputInput,
    @GrantedAccess() { actor }: Access,
  ): Promise<void> {
    const registered = await this.registerPerson.run({ id, officer: actor.id, output: bytes(output) });
    if (!registered.ok) throw toProblem(registerProblems, registered.refusal);
  }

  private problemOf(refusal: EvaluatePersonRefusal): HttpException {
    const { code } = refusal;
    if (code !== 'no-check-left-today') return toProblem(evaluateProblems, refusal);
    return new TryLater({ ...evaluateProblems[code], code, status: 429 }, untilTomorrow(this.clock));
  }
}
