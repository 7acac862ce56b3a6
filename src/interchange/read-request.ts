import { refusal, type Result } from '#kernel';
import type { PlacementRequest as Request, Scenario } from '#scoring';
import { arrivals } from './checks/arrivals.js';
import { closedRings } from './checks/closed-rings.js';
import { somebodyMoves } from './checks/households.js';
import { knownReferences } from './checks/known-references.js';
import { longitudeFirst } from './checks/longitude-first.js';
import { groundNearLocalities } from './checks/places-near-localities.js';
import { periods } from './checks/periods.js';
import { shortGround } from './checks/short-ground.js';
import { simpleGround } from './checks/simple-ground.js';
import { RequestFormat } from './formats/request.format.js';
import { pointerOf, rejectInput, type InputError, type InputRejection } from './errors/input-error.js';
import { printed } from './errors/printed.js';
import { parsePart } from './read-part.js';
import { guard } from './structure/guard.js';
import { isObject } from './structure/rule.js';
import { readJson } from './text/read-json.js';

const checks = [
  knownReferences,
  periods,
  arrivals,
  somebodyMoves,
  longitudeFirst,
  groundNearLocalities,
  shortGround,
  closedRings,
  simpleGround,
] as const;
type Places = Pick<Scenario, 'regions' | 'municipalities' | 'localities'>;

/** What the service knows of a request before it reads one. */
export type RequestSetting = {
  /** The places and groups that a request may name. */
  readonly around: Places & { readonly groups: readonly { readonly code: string }[] };
  /** The keys that the service gives; a document that holds one of them is refused. */
  readonly given: Pick<Request, 'id' | 'person' | 'region' | 'registeredOn'>;
  /** What stands where the document says nothing: the request as it was. */
  readonly before?: Request;
};

const givenIn = (document: object, given: object): readonly InputError[] =>
  Object.entries(document)
    .filter(([key]) => Object.hasOwn(given, key))
    .map(([key, value]) => ({
      pointer: pointerOf([key]),
      message: 'is given by the service',
      expected: 'no such key',
      got: printed(value),
    }));

/** The text of a request document, as it stands in a scenario, but for the keys that the service gives. */
export const readRequest = (
  text: string | Uint8Array,
  { around, given, before }: RequestSetting,
): Result<Request, InputRejection> => {
  const read = readJson(text);
  if (!read.ok) return read;
  const hostile = guard(read.value);
  if (hostile.length > 0) return rejectInput(hostile);
  const wrong = isObject(read.value);
  if (wrong !== undefined)
    return rejectInput([{ pointer: '', message: wrong, expected: 'an object', got: printed(read.value) }]);
  const document = read.value as object;
  const foreign = givenIn(document, given);
  const whole = { ...before, ...document, ...given };
  const parsed = parsePart<Request>(whole, {
    shape: RequestFormat,
    at: ['requests', 0],
    checks,
    around: (request) => ({ ...around, requests: [request] }),
  });
  if (foreign.length === 0) return parsed;
  const more = parsed.ok ? { errors: [], omitted: 0 } : parsed.refusal;
  return refusal({ errors: [...foreign, ...more.errors], omitted: more.omitted });
};
