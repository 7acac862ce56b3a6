import { applyDecorators, Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { nothingHere, ReadsCommand, Rule } from '#access';
import { Audited, type Act } from '#audit';
import { isoDate, type Result } from '#kernel';
import {
  Brings,
  ChangeHeaders,
  LOCATED,
  Refusals,
  tag,
  TAGGED,
  toProblem,
  type Answer,
  type Command,
  type Tagged,
} from '#platform';
import { DrawGround, type Drawn, type DrawRefusal } from '../application/draw-ground.js';
import { GroundVersions } from '../application/ground-versions.port.js';
import type { GroundVersion } from '../domain/drawn-ground.js';
import { drawProblems } from './draw-problems.js';
import { EndGroundInput } from './end-ground.input.js';
import { readNarrowing } from './read-narrowing.js';
import { words } from './words.js';

const VERSION = { $ref: '#/components/schemas/TerritoryVersion' };
const GROUND = { schema: { $ref: '#/components/schemas/GroundInput' } };
type Versioned = Command<'If-Match'>;

/** What each way to a new version says. */
const AVersion = (act: Act) =>
  applyDecorators(
    HttpCode(200),
    Audited(act),
    ApiOkResponse({ headers: TAGGED, description: 'Drawn; its entity tag is in ETag.', schema: VERSION }),
    Refusals(drawProblems),
  );

@ApiTags('territories')
@ApiBearerAuth()
@Controller('territories')
export class DrawingController {
  constructor(
    private readonly drawGround: DrawGround,
    private readonly versions: GroundVersions,
  ) {}

  @ApiOperation(words.drawTerritory)
  @Post()
  @Rule('territory.draw')
  @Audited('territory.draw')
  @ApiBody(GROUND)
  @ApiResponse({ headers: { ...TAGGED, ...LOCATED }, status: 201, description: 'Drawn.', schema: VERSION })
  @Refusals(drawProblems)
  async draw(
    @Body() document: unknown,
    @Brings('Idempotency-Key') { key }: Command<'Idempotency-Key'>,
    @Res({ passthrough: true }) answer: Answer & Tagged,
  ) {
    const version = await this.show(await this.drawGround.draw({ document, key }), answer);
    answer.location(`/api/territories/${version.id}/versions`);
    return version;
  }

  @ApiOperation(words.redrawTerritory)
  @Post(':id/versions')
  @Rule('territory.change')
  @AVersion('territory.redraw')
  @ApiBody(GROUND)
  async redraw(
    @Body() document: unknown,
    @ChangeHeaders() { object: territory, version, key }: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.show(await this.drawGround.redraw({ territory, version, document, key }), answer);
  }

  @ApiOperation(words.narrowTerritory)
  @Post(':id/narrowing')
  @Rule('territory.narrow')
  @ReadsCommand(readNarrowing)
  @AVersion('territory.narrow')
  @ApiBody({ schema: { $ref: '#/components/schemas/NarrowingInput' } })
  async narrow(
    @Body() body: unknown,
    @Brings('If-Match') { object: territory, version }: Versioned,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.show(await this.drawGround.narrow({ territory, version, ...readNarrowing(body) }), answer);
  }

  @ApiOperation(words.endTerritory)
  @Post(':id/end')
  @Rule('territory.narrow')
  @AVersion('territory.end')
  async end(
    @Body() { replaces, until, source, reason }: EndGroundInput,
    @Brings('If-Match') { object: territory, version }: Versioned,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const command = { territory, version, replaces, until: isoDate(until), source, reason };
    return this.show(await this.drawGround.end(command), answer);
  }

  private async show(drawn: Result<Drawn, DrawRefusal>, answer: Tagged): Promise<GroundVersion> {
    if (!drawn.ok) throw toProblem(drawProblems, drawn.refusal);
    const { territory, version } = drawn.value;
    tag(answer, version);
    const found = (await this.versions.of(territory)).find((one) => one.version === version);
    if (found === undefined) throw nothingHere();
    return found;
  }
}
