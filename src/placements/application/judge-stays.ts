import { Injectable } from '@nestjs/common';
import { dateOf, dayOf, plusDays, type IsoDate } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, UnitOfWork } from '#platform';
import { judge, observationsOfStays, standingFindings, unitAwayFromLocality, type World } from '#scoring';
import type { CaseRows } from '#access';
import type { PlacementRecord } from '../domain/placement-record.js';
import { OpenOne, Placements } from '#problem';
import { PlacementRecords } from './placement-records.port.js';
import { StayFindings } from './stay-findings.port.js';

/** As many as are judged in one go; who asks again has the next. */
const AT_ONCE = 50;

const later = (a: IsoDate, b: IsoDate): IsoDate => (dayOf(a) > dayOf(b) ? a : b);

/** The nights to come of a stay that stands; of one that is overdue, tonight. */
const toCome = ({ request, unit, arrival, departure }: PlacementRecord, today: IsoDate) => {
  const from = later(arrival, today);
  return { request, unit, arrival: from, departure: later(departure, dateOf(plusDays(dayOf(from), 1))) };
};

/** What the day alone says is told without judging. */
const BY_THE_DAY: ReadonlySet<string> = new Set(observationsOfStays.map(({ id }) => id));
const named = (findings: readonly { readonly constraint: string }[]) =>
  findings.map(({ constraint }) => constraint);
const ofTheUnit = ({ world }: { readonly world: World }) => named(unitAwayFromLocality.findings(world));

/**
 * Judges anew, as to the nights to come, those stays in the scope of who asks of which something changed since: the request, the
 * unit, the ground, the policy, who lives around. By the case itself, and by the country, which says no more than that others
 * stand against it.
 */
@Injectable()
export class JudgeStays {
  constructor(
    private readonly findings: StayFindings,
    private readonly placements: PlacementRecords,
    private readonly standing: Placements,
    private readonly openOne: OpenOne,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(rows: CaseRows): Promise<void> {
    return this.work.run(async () => {
      for (const stay of await this.findings.toJudge(AT_ONCE, rows)) {
        const { id } = stay;
        await this.findings.judged(stay, [...new Set(await this.brokenIn(id))], this.clock.now());
        await this.writeEntry.run({ act: 'placement.judge-anew', id, owner: this.acting.current.region });
      }
    });
  }

  private async brokenIn(id: string): Promise<readonly string[]> {
    const asked = await this.placements.find(id);
    if (asked !== undefined) return this.brokenBy(asked);
    const placement = await this.standing.find(id);
    const one = placement && (await this.openOne.ofStanding(placement));
    if (one === undefined) return [];
    const broken = named(standingFindings(one.world)).filter((constraint) => !BY_THE_DAY.has(constraint));
    return [...broken, ...ofTheUnit(one)];
  }

  private async brokenBy(placement: PlacementRecord): Promise<readonly string[]> {
    const stay = toCome(placement, this.clock.today());
    const one = await this.openOne.run({ ...stay, extension: stay, isOnlyJudged: true });
    if (one === undefined) return [];
    const aside = new Set(placement.setAside.map(({ constraint }) => constraint));
    const broken = named(judge(one.world, [stay])).filter((constraint) => !aside.has(constraint));
    return [...broken, ...ofTheUnit(one)];
  }
}
