import { dateOf, dayOf, plusDays } from '#kernel';
import { readJson, type InputError } from '#interchange';
import type { Confirmations } from './request-lives.port.js';
import type { PlacementRequest } from '../domain/placement-request.js';

type Text = string | Uint8Array;
/**
 * A document of a request, and of the one that follows it where it names one; with what is confirmed of the person, where
 * the case is a new one.
 */
export type Chain = {
  readonly first: Text;
  readonly then: object | undefined;
  readonly confirmed: Confirmations | undefined;
};
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const CONFIRMED = ['resident', 'localTies', 'motivated'] as const;
const isConfirmations = (value: unknown): value is Confirmations =>
  isObject(value) &&
  Object.keys(value).length === CONFIRMED.length &&
  CONFIRMED.every((name) => typeof value[name] === 'boolean');

/** What can't be read as a chain is left to whoever reads the request. */
export const chainIn = (document: Text, isNewCase: boolean): Chain => {
  const read = readJson(document);
  const whole = read.ok && isObject(read.value) ? read.value : {};
  const then = isObject(whole['then']) ? whole['then'] : undefined;
  const confirmed = isNewCase && isConfirmations(whole['confirmed']) ? whole['confirmed'] : undefined;
  if (then === undefined && confirmed === undefined) return { first: document, then, confirmed };
  const rest = Object.entries(whole).filter(
    ([name]) => !(name === 'then' && then) && !(name === 'confirmed' && confirmed),
  );
  return { first: JSON.stringify(Object.fromEntries(rest)), then, confirmed };
};

/** The request that follows begins as many nights later as the first one lasts. */
export const followingFrom = (first: PlacementRequest): PlacementRequest => {
  const { earliest, latest } = first.arrival;
  const later = (day: typeof earliest) => dateOf(plusDays(dayOf(day), first.nights));
  return { ...first, arrival: { earliest: later(earliest), latest: later(latest) } };
};

export const ownArrival = (then: object): readonly InputError[] =>
  'arrival' in then
    ? [{ pointer: '/arrival', message: 'is the end of the stay before', expected: 'no such key' }]
    : [];

/** In the document that both came in. */
export const inThen = (errors: readonly InputError[]): readonly InputError[] =>
  errors.map((error) => ({ ...error, pointer: `/then${error.pointer}` }));
