import type { components } from '../../api/api.js';
import type { Polygons, Tone } from '../../map/canvas/shapes.js';
import type { AnyGround } from '../../map/polygons.model.js';

type InAnswer<T> = Omit<T, 'geometry'> & { readonly geometry: AnyGround };
export type Feature = InAnswer<components['schemas']['TerritoryCollection']['features'][number]>;
export type Version = InAnswer<components['schemas']['TerritoryVersion']>;
type GroundInput = components['schemas']['GroundInput'];
export type TerritoryClass = Feature['properties']['class'];
/** The most dangerous first. */
export const CLASSES = ['ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'OTHER'] as const;
export const SOURCES = ['POLICE_REPORT', 'LOCAL_INTELLIGENCE', 'GROUND_REPORT', 'OTHER_AUTHORITY'] as const;
export const REASONS = [
  'NEW_GROUND',
  'GROUND_HAS_GROWN',
  'GROUND_HAS_MOVED',
  'GROUND_HAS_SHRUNK',
  'GROUND_GIVEN_UP',
  'OTHER_GROUPS',
  'MORE_DANGEROUS',
  'LESS_DANGEROUS',
  'BETTER_KNOWN',
  'ENTERED_IN_ERROR',
] as const;

const tones: Readonly<Record<TerritoryClass, Tone>> = {
  ESPECIALLY_VULNERABLE: 'strong',
  RISK: 'middle',
  VULNERABLE: 'weak',
  OTHER: 'plain',
};
export const toneOf = (of: TerritoryClass): Tone => tones[of];

type Days = { readonly validFrom: string; readonly validTo: string | null };
/** Whether somebody holds it on that day; on the day it ends nobody does any more. */
export const isHeldOn = ({ validFrom, validTo }: Days, day: string): boolean =>
  validFrom <= day && (validTo === null || day < validTo);

const DAY_MS = 24 * 60 * 60_000;
const YEAR_DAYS = 365;
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** From the first day that any ground is of, two years back at least, until a year ahead. */
export const daysOf = (features: readonly Feature[], today: string): readonly [string, string] => {
  const first = dayAfter(today, -2 * YEAR_DAYS);
  const found = features.reduce(
    (least, { properties }) => (properties.validFrom < least ? properties.validFrom : least),
    first,
  );
  return [found, dayAfter(today, YEAR_DAYS)];
};

/** Of one group, or all, on that day. */
export const heldOn = (features: readonly Feature[], day: string, group: string | null): readonly Feature[] =>
  features.filter(
    ({ properties }) => isHeldOn(properties, day) && (group === null || properties.groups.includes(group)),
  );

/** What somebody fills in; the rest is drawn. */
export type Draft = {
  readonly groups: readonly string[];
  readonly class: TerritoryClass;
  readonly confidence: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly source: GroundInput['source'] | null;
  readonly reason: GroundInput['reason'] | null;
  readonly polygons: Polygons;
};
export const emptyDraft = (today: string): Draft => ({
  groups: [],
  class: 'RISK',
  confidence: 0.8,
  validFrom: today,
  validTo: '',
  source: null,
  reason: 'NEW_GROUND',
  polygons: [],
});
export const draftOf = (version: Version, polygons: Polygons): Draft => ({
  groups: version.groups,
  class: version.class,
  confidence: version.confidence,
  validFrom: version.validFrom,
  validTo: version.validTo ?? '',
  source: null,
  reason: null,
  polygons,
});

export type Missing = 'groups' | 'source' | 'reason' | 'polygons' | 'validFrom' | 'validTo';
/** What is still to be filled in before it can be looked at or saved. */
export const missingIn = (draft: Draft): readonly Missing[] => [
  ...(draft.polygons.length === 0 ? (['polygons'] as const) : []),
  ...(draft.groups.length === 0 ? (['groups'] as const) : []),
  ...(draft.validFrom === '' ? (['validFrom'] as const) : []),
  ...(draft.validTo !== '' && draft.validTo <= draft.validFrom ? (['validTo'] as const) : []),
  ...(draft.source === null ? (['source'] as const) : []),
  ...(draft.reason === null ? (['reason'] as const) : []),
];

export type Less = 'groups' | 'class' | 'confidence' | 'days' | 'shape';
const rank = (of: TerritoryClass): number => CLASSES.indexOf(of);
const isShorter = (before: Days, draft: Draft): boolean => {
  const startsLater = draft.validFrom > before.validFrom;
  const endsSooner = draft.validTo !== '' && (before.validTo === null || draft.validTo < before.validTo);
  return startsLater || endsSooner;
};

/** In what it would be less than before, as far as the page can tell; the service has the last word. */
export const lessBy = (before: Version, draft: Draft, isSmaller: boolean): readonly Less[] => [
  ...(before.groups.every((group) => draft.groups.includes(group)) ? [] : (['groups'] as const)),
  ...(rank(draft.class) > rank(before.class) ? (['class'] as const) : []),
  ...(draft.confidence < before.confidence ? (['confidence'] as const) : []),
  ...(isShorter(before, draft) ? (['days'] as const) : []),
  ...(isSmaller ? (['shape'] as const) : []),
];

type Touches = components['schemas']['GroundTouches']['regions'][number];
/** Whether it touches more than the fewest that anything is said of. */
export const touchesAny = (regions: readonly Touches[]): boolean =>
  regions.some((of) =>
    [of.stays, of.offers, of.proposals, of.requests, of.units].some((count) => count !== null),
  );
