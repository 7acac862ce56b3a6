import { Injectable } from '@nestjs/common';
import { Actors, ApprovalSubject, AsGuard, parseActorId, SubjectOf, type ApprovalQuestion } from '#access';
import { ProbingEvents } from './probing-events.port.js';

/** What a second person sees of a user who is to be let in again: since when they are out or may not search, and their roles. */
@SubjectOf('actor.restore')
@Injectable()
export class ShowRestoring extends ApprovalSubject {
  constructor(
    private readonly actors: Actors,
    private readonly probingEvents: ProbingEvents,
    private readonly guard: AsGuard,
  ) {
    super();
  }

  override of({ content }: ApprovalQuestion) {
    const id = parseActorId(content.object ?? '');
    if (id === undefined) return Promise.resolve(null);
    return this.guard.run(null, async () => {
      const { outSince, changedBy, roles } = await this.actors.putOut(id);
      return { outSince, changedBy, roles, searchFrozenSince: await this.probingEvents.frozenSince(id) };
    });
  }
}
