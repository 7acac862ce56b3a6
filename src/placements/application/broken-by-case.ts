import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { dateOf, dayOf, plusDays, type IsoDate } from '#kernel';
import { Clock } from '#platform';
import { OpenMany, type StayToOpen } from '#problem';
import { judge, observationsOfStays, standingFindings, unitAwayFromLocality, type World } from '#scoring';
import type { JudgedAnew } from './stays-to-judge.port.js';

/** As many as are read at once, while those before them are judged. */
const READ_AT_ONCE = 1000;
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

const partsOf = (stays: readonly JudgedAnew[]): readonly (readonly JudgedAnew[])[] =>
  Array.from({ length: Math.ceil(stays.length / READ_AT_ONCE) }, (_, part) =>
    stays.slice(part * READ_AT_ONCE, (part + 1) * READ_AT_ONCE),
  );

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
    const broken = new Map<string, readonly string[]>();
    const parts = partsOf(stays);
    let coming = this.opened(parts[0] ?? [], today);
    for (const [place, part] of parts.entries()) {
      const opened = await coming;
      coming = this.opened(parts[place + 1] ?? [], today);
      for (const [at, stay] of part.entries()) {
        if (at % AT_A_TIME === 0) await setImmediate();
        const world = opened[at]?.();
        broken.set(stay.id, world ? brokenBy(stay, world, today) : []);
      }
    }
    await coming;
    return broken;
  }

  /** What is read while others are judged may fail before anybody waits for it. */
  private opened(stays: readonly JudgedAnew[], today: IsoDate): ReturnType<OpenMany['run']> {
    if (stays.length === 0) return Promise.resolve([]);
    const opened = this.openMany.run(stays.map((stay) => toOpen(stay, today)));
    opened.catch(() => undefined);
    return opened;
  }
}

const toOpen = (stay: JudgedAnew, today: IsoDate): StayToOpen =>
  stay.request === null
    ? { unit: stay.unit, placement: stay }
    : { unit: stay.unit, request: stay.request, nights: toCome(stay, today) };
