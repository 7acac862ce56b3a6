import type { Day } from '#kernel';
import type { HardConstraintId, PlanConstraintId, SoftConstraintId } from './constraint-ids.js';
import type { Edit } from './edit.js';
import type { LevelName, UnableToPlaceReason } from './plan.js';
import type { Message } from './message.js';
import type { Candidate, PlaceOfStay, Stay, UnitInWorld, WorldOfStays } from './world.js';

export type Described<Id extends string = string> = {
  /** Stable for ever: it is written into plans and audit entries. */
  readonly id: Id;
  readonly title: string;
  readonly reason: string;
  /**
   * `case`: reads nothing but the case itself, the unit, the policy and public geography. `others`: its verdict, amount or
   * figures may tell of other households or other regions.
   */
  readonly discloses: 'case' | 'others';
};

/** A constraint that a second person may set aside for one placement; nobody may where this is absent. */
type Overridable = {
  readonly overridable?: {
    /** The limit of even that. */
    readonly never: Limit | null;
    /** Whether setting it aside can tell of others, and counts as probing. */
    readonly isProbe: boolean;
  };
};
export type Limit = { readonly words: string; readonly isReached: (candidate: Candidate) => boolean };

/**
 * What would make a constraint hold for a candidate that breaks it, everything else left as it is; several where there is a
 * choice, none where nothing helps.
 */
export type Repair = (candidate: Candidate) => readonly Edit[];

/**
 * What decides the same in the database: a function, a trigger's function, an exclusion or a unique index. The `COMMENT` of
 * each names the constraints that it answers for.
 */
type Counterpart = { readonly sql: readonly SqlRule[] };
export type SqlRule = `${'national' | 'fristad'}.${string}`;

/**
 * What of a unit in a country where nobody stands the verdict or amount depends on: two units of which it answers the same
 * are judged alike for every household and stay. `each`: where each is asked by itself.
 */
export type AlikeBy = 'each' | ((unit: UnitInWorld) => unknown);

/** Units that are asked each by itself, in bundles: for most of them one question about what a bundle spans is enough. */
export type Bundles<Span = unknown> = {
  readonly bundledBy: (unit: UnitInWorld) => unknown;
  /** What a bundle spans with one more unit. */
  readonly span: (before: Span | undefined, unit: UnitInWorld) => Span;
  /** Whether it surely holds for every unit of the bundle, whatever the arrival. */
  readonly holds: (asked: AskingRequest, span: Span) => boolean;
  /** The only units, by their ids, that may break it, where that is known. */
  readonly only?: (asked: AskingRequest) => readonly string[] | undefined;
  readonly figures?: FiguresOfUnits;
};
/** What numbers alone say of most units where nobody stands: they lie side by side, and a hundred thousand are read in a moment. */
export type FiguresOfUnits = {
  /** As many for every unit. */
  readonly of: (unit: UnitInWorld) => readonly number[];
  readonly say: (asked: AskingRequest) => (figures: FigureTable, place: number) => SaidByFigures;
};
/** Whether a unit breaks it on every day of the window, or on none, or on which; nothing where it has to be asked. */
export type SaidByFigures = boolean | ((arrival: Day) => boolean) | undefined;
/** The figures of all units, by their place. */
export type FigureTable = { readonly at: (figure: number, place: number) => number };
export type AskingRequest = Pick<Candidate, 'world' | 'request'>;
/** Keeps the type of what a bundle spans inside the file that says it. */
export const bundles = <Span>(of: Bundles<Span>): Bundles => of as Bundles;

/** What of it whoever handles the case is told, in any language; `null` of what may tell of others. */
type MessageOf<Figures> = ((figures: Figures) => Message) | null;

/** Forbids one unit for one household. `breach` answers the figures that tell why, or nothing when the constraint holds. */
export type HardConstraint<Figures = unknown> = Described<HardConstraintId> &
  Overridable &
  Counterpart & {
    /**
     * `unit`: the same on every arrival day. `nights`: what a stay breaks, every longer stay around it breaks too.
     * `arrival`: asks how long before the arrival something was.
     */
    readonly dependsOn: 'unit' | 'nights' | 'arrival';
    readonly alikeBy: Exclude<AlikeBy, 'each'> | Bundles;
    readonly breach: (candidate: Candidate) => Figures | undefined;
    readonly sentence: (figures: Figures) => string;
    readonly message: MessageOf<Figures>;
    /** Every code that `code` can answer, for the catalogue. */
    readonly codes: readonly UnableToPlaceReason[];
    /** The coded outcome when this constraint empties the list. */
    readonly code: (figures: Figures) => UnableToPlaceReason;
    /**
     * Its figures for a stay that stands, which no request explains; `null` where it is asked only of who asks for a place,
     * and broken by no stay that stands.
     */
    readonly whileStanding: ((stay: Stay) => Figures | undefined) | null;
    /** Nothing where no change but other nights is thinkable. */
    readonly repair: Repair | null;
  };

/** Whole points that one candidate costs; 0 = perfect. */
export type SoftConstraint<Figures extends Amount = Amount> = Described<SoftConstraintId> & {
  readonly level: Exclude<LevelName, 'coverage'>;
  readonly defaultWeight: number;
  /** `unit`: the same on every arrival day. */
  readonly dependsOn: 'unit' | 'stay';
  readonly alikeBy: AlikeBy;
  /** The rule of the amount in one line, for the catalogue. */
  readonly formula: string;
  /** What the candidate costs by itself, nothing else being planned. */
  readonly strain: (candidate: Candidate) => Figures | undefined;
  /** Only where planned households cost each other: what each of them costs in one plan, by its place in the list. */
  readonly together?: (plan: readonly Candidate[]) => readonly (Figures | undefined)[];
  readonly sentence: (figures: Figures) => string;
  readonly message: MessageOf<Figures>;
};
export type Amount = { readonly amount: number };

/** Forbids a combination of stays. */
export type PlanConstraint = Described<PlanConstraintId> &
  Overridable &
  Counterpart & {
    /** The coded outcome when beside the other stays it leaves no unit. */
    readonly code: UnableToPlaceReason;
    /** Whether stays that stand are held against it too. */
    readonly whileStanding: boolean;
    /** What would make it hold beside standing placements. */
    readonly repair: Repair | null;
    readonly breaches: (stays: StaysTogether, world: WorldOfStays) => readonly PlanBreach[];
  };
/** `judged` are held against each other and against `besides`; what `besides` break among themselves is left out. */
export type StaysTogether = {
  readonly judged: readonly ComparedStay[];
  readonly besides: readonly ComparedStay[];
};
export type PlanBreach = { readonly stays: readonly ComparedStay[]; readonly sentence: string };
export type ComparedStay = Stay<PlaceOfStay>;

/** Keeps the figures' type inside the file that made them. */
export const hardConstraint = <F>(constraint: HardConstraint<F>): HardConstraint =>
  constraint as HardConstraint;
export const softConstraint = <F extends Amount>(constraint: SoftConstraint<F>): SoftConstraint =>
  constraint as unknown as SoftConstraint;
export const planConstraint = (constraint: PlanConstraint): PlanConstraint => constraint;
