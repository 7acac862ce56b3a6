import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { dateOf, dayOf, plusDays, type IsoDate } from '#kernel';
import { Clock } from '#platform';
import { OpenMany, type StayToOpen } from '#problem';
import { judge, observationsOfStays, standingFindings, unitAwayFromLocality, type World } from '#scoring';
import type { JudgedAnew } from './stays-to-judge.port.js';

/** As many as are judged before others of this process have their turn. */
const AT_A_TIME = 20;

const later = (a: IsoDate, b: IsoDate): IsoDate => (dayOf(a) > dayOf(b) ? a : b);

/** The nights to come of a stay; of one that is overdue, tonight. */
const toCome = ({ arrival, departure }: JudgedAnew, today: IsoDate) => {
  const from = later(arrival, today);
  return { arrival: from, departure: later(departure, dateOf(plusDays(dayOf(from), 1))) };
};

/** What the day alone says is told without judging. */
const BY_THE_DAY: ReadonlySet<string> = new Set(observationsOfStays.map(({ id }) => id));
const named = (findings: readonly { readonly constraint: string }[]) =>
  findings.map(({ constraint }) => constraint);

const brokenBy = (stay: JudgedAnew, world: World, today: IsoDate): readonly string[] => {
  const { request, unit, setAside } = stay;
  const found =
    request === null
      ? named(standingFindings(world)).filter((constraint) => !BY_THE_DAY.has(constraint))
      : named(judge(world, [{ request, unit, ...toCome(stay, today) }]));
  const aside = new Set(setAside);
  const broken = found.filter((constraint) => !aside.has(constraint));
  return [...new Set([...broken, ...named(unitAwayFromLocality.findings(world))])];
};

/** What stays break by their own case alone, as to the nights to come: by the request, the unit, the ground and the policy of now. */
@Injectable()
export class BrokenByCase {
  constructor(
    private readonly openMany: OpenMany,
    private readonly clock: Clock,
  ) {}

  /** By id. Nothing is broken where there is no policy yet. */
  async run(stays: readonly JudgedAnew[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const today = this.clock.today();
    const opened = await this.openMany.run(stays.map((stay) => toOpen(stay, today)));
    const broken = new Map<string, readonly string[]>();
    for (const [place, stay] of stays.entries()) {
      if (place % AT_A_TIME === 0) await setImmediate();
      const world = opened[place]?.();
      broken.set(stay.id, world ? brokenBy(stay, world, today) : []);
    }
    return broken;
  }
}

const toOpen = (stay: JudgedAnew, today: IsoDate): StayToOpen =>
  stay.request === null
    ? { unit: stay.unit, placement: stay }
    : { unit: stay.unit, request: stay.request, nights: toCome(stay, today) };
