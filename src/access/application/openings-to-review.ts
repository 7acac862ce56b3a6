import { Injectable } from '@nestjs/common';
import { BreakGlasses } from './break-glasses.port.js';
import type { BreakGlass } from '../domain/break-glass.js';
import type { Asking } from './visible-rows.js';
import { AsGuard } from './as-guard.js';

/** The cases that were opened in an emergency and that nobody has reviewed yet, as far as whoever asks may list them. */
@Injectable()
export class OpeningsToReview {
  constructor(
    private readonly openings: BreakGlasses,
    private readonly guard: AsGuard,
  ) {}

  /** For an auditor those that concern the region; for an approver those that another region opened. */
  async run({ actor, as }: Asking): Promise<readonly BreakGlass[]> {
    if (as.role !== 'AUDITOR' && as.role !== 'APPROVER') return [];
    const region = as.role === 'AUDITOR' ? as.region : 'NATIONAL';
    const openings = await this.guard.run(actor.id, () => this.openings.toReview(region));
    if (as.role === 'AUDITOR') return openings;
    return openings.filter(({ openedFrom, openedBy }) => openedFrom !== as.region && openedBy !== actor.id);
  }
}
