import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { Clock } from '#platform';
import { judge } from '#scoring';
import type { Judgement } from '../domain/decision-record.js';
import { isOverridable } from '../domain/overridable.js';
import {
  judgedStay,
  whyNotConfirmable,
  type JudgedOtherwise,
  type JudgedStay,
  type PlacementRecord,
} from '../domain/placement-record.js';
import { Decisions } from './decisions.port.js';
import { OpenOne } from '#problem';

/** What the case itself has against the unit; a second person may set some of it aside. */
export type OpenBreach = { readonly constraint: string; readonly overridable: boolean };

/** Why nothing is decided about a placement. */
type NotDecidable = JudgedOtherwise | { readonly code: 'stale' | 'not-proposed' };

/** Opens one request and one unit to be judged, with what the judgement rests on. */
@Injectable()
export class JudgeStay {
  constructor(
    private readonly decisions: Decisions,
    private readonly openOne: OpenOne,
    private readonly clock: Clock,
  ) {}

  /**
   * Undefined when there is no such request, no such unit, or no policy yet. What it rests on is read first: what changes
   * while it is opened has changed since.
   */
  async open(stay: JudgedStay): Promise<Judgement | undefined> {
    const restsOn = await this.decisions.factsToJudgeBy(stay.request, stay.unit);
    const one = restsOn && (await this.openOne.run(stay.isExtension ? { ...stay, extension: stay } : stay));
    return one && { world: one.world, restsOn, stay };
  }

  /** As `open`, for what is judged of a placement today. */
  ofPlacement(placement: PlacementRecord): Promise<Judgement | undefined> {
    return this.open(judgedStay(placement, this.clock.today()));
  }

  /** As `ofPlacement`, for whoever decides upon that version of it: as long as what it was judged by is as it was. */
  async toDecide(placement: PlacementRecord, version: number): Promise<Result<Judgement, NotDecidable>> {
    const because = whyNotConfirmable(placement, version);
    if (because !== undefined) return refusal({ code: because });
    const changed = await this.decisions.whatChanged(placement.id);
    const judgement = await this.ofPlacement(placement);
    return changed.length > 0 || judgement === undefined
      ? refusal({ code: 'judged-otherwise', changed })
      : ok(judgement);
  }
}

/** Which constraints the stay breaks by itself. */
export const breachesIn = ({ world, stay }: Judgement): readonly OpenBreach[] => {
  const broken = new Set(judge(world, [stay]).map(({ constraint }) => constraint));
  return [...broken].map((constraint) => ({ constraint, overridable: isOverridable(constraint) }));
};
