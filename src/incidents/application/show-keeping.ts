import { Injectable } from '@nestjs/common';
import { ApprovalSubject, SubjectOf, type ApprovalQuestion } from '#access';
import { Clock } from '#platform';
import { Incidents } from './incidents.port.js';

/** What a second person sees of a stay that breaks a constraint and is to go on for now: what it breaks, and what was answered. */
@SubjectOf('incident.keep')
@Injectable()
export class ShowKeeping extends ApprovalSubject {
  constructor(
    private readonly incidents: Incidents,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async of({ content }: ApprovalQuestion) {
    const now = { at: this.clock.now(), today: this.clock.today() };
    const found = await this.incidents.find(content.object ?? '', now);
    if (found === undefined) return null;
    const { id, placement, request, person, constraint, status, openedAt, version } = found;
    const { keptUntil, keptFor, closedAt } = found;
    const answered = { status, version, keptUntil, keptFor, closedAt };
    return { id, placement, request, person, constraint, openedAt, ...answered };
  }
}
