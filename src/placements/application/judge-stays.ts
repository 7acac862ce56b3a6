import { Injectable } from '@nestjs/common';
import { dateOf, dayOf, plusDays, type IsoDate } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, UnitOfWork } from '#platform';
import { judge } from '#scoring';
import type { PlacementInHand } from '../domain/placement-in-hand.js';
import { OpenOne } from './open-one.js';
import { PlacementsInHand } from './placements-in-hand.port.js';
import { StayFindings } from './stay-findings.port.js';

/** As many as are judged in one go; who asks again has the next. */
const AT_ONCE = 50;

const later = (a: IsoDate, b: IsoDate): IsoDate => (dayOf(a) > dayOf(b) ? a : b);

/** The nights to come of a stay that stands; of one that is overdue, tonight. */
const toCome = ({ request, unit, arrival, departure }: PlacementInHand, today: IsoDate) => {
  const from = later(arrival, today);
  return { request, unit, arrival: from, departure: later(departure, dateOf(plusDays(dayOf(from), 1))) };
};

/**
 * Judges anew, as to the nights to come, the stays of the region that acts of which something changed since: the request,
 * the unit, the ground. By the case itself, and by the country, which says no more than that others stand against it.
 */
@Injectable()
export class JudgeStays {
  constructor(
    private readonly findings: StayFindings,
    private readonly placements: PlacementsInHand,
    private readonly openOne: OpenOne,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(): Promise<void> {
    return this.work.run(async () => {
      for (const id of await this.findings.toJudge(AT_ONCE)) {
        const placement = await this.placements.find(id);
        await this.findings.judged(id, placement ? await this.brokenBy(placement) : [], this.clock.now());
        await this.writeEntry.run({ act: 'placement.judge-anew', id, owner: this.acting.current.region });
      }
    });
  }

  private async brokenBy(placement: PlacementInHand): Promise<readonly string[]> {
    const stay = toCome(placement, this.clock.today());
    const one = await this.openOne.run({ ...stay, extension: stay });
    if (one === undefined) return [];
    const aside = new Set(placement.setAside.map(({ constraint }) => constraint));
    const broken = new Set(judge(one.world, [stay]).map(({ constraint }) => constraint));
    return [...broken].filter((constraint) => !aside.has(constraint));
  }
}
