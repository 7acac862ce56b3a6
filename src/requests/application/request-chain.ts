import { dateOf, dayOf, plusDays } from '#kernel';
import { readJson, type InputError } from '#interchange';
import type { PlacementRequest } from '../domain/placement-request.js';

type Text = string | Uint8Array;
/** A document of a request, and of the one that follows it where it names one. */
export type Chain = { readonly first: Text; readonly then: object | undefined };
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What can't be read as a chain is left to whoever reads the request. */
export const chainIn = (document: Text): Chain => {
  const read = readJson(document);
  if (!read.ok || !isObject(read.value) || !isObject(read.value['then']))
    return { first: document, then: undefined };
  const { then, ...first } = read.value;
  return { first: JSON.stringify(first), then };
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
