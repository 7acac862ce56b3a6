import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import { type Answer, listOf, LOCATED, type Problem, Refusals, toProblem } from '#platform';
import type { SealRefusal } from '#keys';
import { StoreNotes, type ReadNoteRefusal } from '../application/store-notes.js';
import { words } from './words.js';
import { NoteInput } from './note.input.js';

const erased: Problem = { status: 410, title: 'The case was erased' };
const unreadable: Problem = { status: 409, title: 'The note cannot be opened' };
const writeProblems: Record<SealRefusal['code'], Problem> = {
  erased,
  unreadable,
  'ill-formed-text': { status: 422, title: 'The note is no well-formed text' },
};
const readProblems: Record<ReadNoteRefusal['code'], Problem> = {
  erased,
  unreadable,
  'no-such-note': { status: 404, title: 'Not Found' },
};

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class NotesController {
  constructor(private readonly storeNotes: StoreNotes) {}

  @ApiOperation(words.writeNote)
  @Post(':id/notes')
  @HttpCode(201)
  @Rule('case.change')
  @Audited('note.write', 'case')
  @ApiBody({ type: NoteInput })
  @ApiResponse({
    headers: LOCATED,
    status: 201,
    description: 'Written.',
    schema: { $ref: '#/components/schemas/NoteSummary' },
  })
  @Refusals(writeProblems)
  async write(
    @Param('id') caseRef: string,
    @Body() { kind, text }: NoteInput,
    @Res({ passthrough: true }) answer: Answer,
  ) {
    const written = await this.storeNotes.write({ id: randomUUID(), case: caseRef, kind, text });
    if (!written.ok) throw toProblem(writeProblems, written.refusal);
    answer.location(`/api/cases/${caseRef}/notes/${written.value.id}`);
    return written.value;
  }

  @ApiOperation(words.listNotes)
  @Get(':id/notes')
  @Rule('case.read')
  @Audited('note.list')
  @ApiOkResponse({ schema: listOf('NoteSummary') })
  async list(@Param('id') caseRef: string) {
    return { items: await this.storeNotes.heads(caseRef) };
  }

  @ApiOperation(words.readNote)
  @Get(':id/notes/:note')
  @Rule('case.change')
  @Audited('note.read', 'case')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Note' } })
  @Refusals(readProblems)
  async read(
    @Param('id') caseRef: string,
    @Param('note', new ParseUUIDPipe({ exceptionFactory: nothingHere })) note: string,
  ) {
    const opened = await this.storeNotes.read(caseRef, note);
    if (!opened.ok) throw toProblem(readProblems, opened.refusal);
    return opened.value;
  }
}
