import type { IsoDate } from '#kernel';
import type { UnitInWorld, World } from '#scoring';
import { judgedConstraints, type JudgedConstraint } from './judged-constraint.js';
import type { JudgedStay, PlacementRecord } from './placement-record.js';

export type DecisionAct = 'PROPOSE' | 'EXTEND' | 'TRANSFER' | 'OFFER' | 'SET_ASIDE' | 'CONFIRM';
export type DecisionAnswer = 'PROPOSED' | 'OFFERED' | 'SET_ASIDE' | 'CONFIRMED' | 'PLACEMENT_NOT_PERMITTED';

/** What a judgement rests on, by version where there is one, else by digest: by the names under which it may change. */
export type RestsOn = Readonly<Record<string, unknown>> & {
  readonly request: { readonly version: number };
  readonly unit: { readonly version: number };
  /** Of each territory within four times its buffer, the version. */
  readonly ground: Readonly<Record<string, number>>;
  /** What the file of the case lacks. */
  readonly flags: readonly string[];
};

/** One request in one unit, opened, on the facts that were read before it was. */
export type Judgement = { readonly world: World; readonly restsOn: RestsOn; readonly stay: JudgedStay };

type GroundInRecord = {
  readonly territory: string;
  readonly version: number | null;
  readonly class: string;
  readonly groups: readonly string[];
  /** Between it and the unit; several exact distances would say where the unit is. */
  readonly fullKilometres: number;
  readonly isWithinBuffer: boolean;
  /** Metres. */
  readonly buffer: number;
};

/**
 * What somebody decided on, and what came of it. It names cases, units and ground by pseudonyms and ids, and holds no
 * address, no note, no point on a map, nor anything of another household.
 */
export type DecisionRecord = {
  readonly format: 'fristad-decision/1';
  readonly act: DecisionAct;
  readonly answer: DecisionAnswer;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The day in Sweden. */
  readonly today: IsoDate;
  readonly placement: string;
  readonly extends: string | null;
  readonly person: string;
  readonly stay: Readonly<Record<'from' | 'to' | 'arrival' | 'departure', string>>;
  readonly request: object;
  readonly unit: object;
  readonly provider: object;
  readonly policy: string;
  readonly ground: readonly GroundInRecord[];
  readonly constraints: readonly JudgedConstraint[];
  readonly setAside: readonly { readonly constraint: string; readonly reason: string }[];
  /** What the file of the case lacks, where the policy asks for it. */
  readonly flags: readonly string[];
  readonly restsOn: RestsOn;
};

type Decided = Pick<DecisionRecord, 'act' | 'answer' | 'at' | 'today'>;

export const decisionRecord = (
  decided: Decided,
  placement: PlacementRecord,
  { world, restsOn, stay }: Judgement,
): DecisionRecord => {
  const unit = mustBe(world.units.get(stay.unit));
  return {
    format: 'fristad-decision/1',
    ...decided,
    placement: placement.id,
    extends: placement.extends,
    person: placement.person,
    stay: {
      from: stay.arrival,
      to: stay.departure,
      arrival: placement.arrival,
      departure: placement.departure,
    },
    request: { ...requestIn(world, stay.request), version: restsOn.request.version },
    unit: { ...unitInRecord(unit), version: restsOn.unit.version },
    provider: unit.provider,
    policy: world.policy.version,
    ground: groundNear(unit, restsOn),
    constraints: judgedConstraints(world, stay, placement.setAside),
    setAside: placement.setAside.map(({ constraint, reason }) => ({ constraint, reason })),
    flags: restsOn.flags,
    restsOn,
  };
};

/** Without where somebody was, is or would like to be: an auditor judges without it. Their digest is in `restsOn`. */
const requestIn = (world: World, id: string) => {
  const { request } = mustBe(world.requests.get(id));
  const { kind, urgency, household, arrival, nights, threat, relocationRequired } = request;
  const { needs, minProtectionLevel, meets, allowedRegions } = request;
  const asked = { kind, urgency, household, arrival, nights, threat, relocationRequired };
  return { id, ...asked, needs, minProtectionLevel, meets, allowedRegions };
};

/** As who handles the case sees it; its voids and its last day are in what the judgement rests on, by their digest. */
const unitInRecord = ({ unit: { location: _, voids: __, availableTo: ___, ...unit } }: UnitInWorld) => unit;

const groundNear = ({ ground }: UnitInWorld, restsOn: RestsOn): readonly GroundInRecord[] =>
  ground.map(({ territory, metres, buffer }) => ({
    territory: territory.id,
    version: restsOn.ground[territory.id] ?? null,
    class: territory.class,
    groups: territory.groups,
    fullKilometres: Math.floor(metres / 1000),
    isWithinBuffer: metres < buffer,
    buffer,
  }));

const mustBe = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('A stay was judged in a world that does not hold it.');
  return found;
};
