import type { InputError } from '../errors/input-error.js';
import { arrivals } from './arrivals.js';
import { closedRings } from './closed-rings.js';
import { draftOf, type Check } from './draft.js';
import { somebodyMoves } from './households.js';
import { knownReferences } from './known-references.js';
import { localitiesFound } from './localities-found.js';
import { longitudeFirst } from './longitude-first.js';
import { offersHeldFewHours } from './offers-few-hours.js';
import { periods } from './periods.js';
import { groundNearLocalities, unitsNearTheirLocality } from './places-near-localities.js';
import { regionsTighten } from './regions-tighten.js';
import { relations } from './relations.js';
import { oneCapForEveryLocality } from './saturation-caps.js';
import { shortGround } from './short-ground.js';
import { simpleGround } from './simple-ground.js';
import { knownSoftWeights } from './soft-weights.js';
import { uniqueNames } from './unique-names.js';
import { voidsApart } from './voids-apart.js';

export const checks: Readonly<Record<string, Check>> = {
  oneCapForEveryLocality,
  regionsTighten,
  knownSoftWeights,
  offersHeldFewHours,
  uniqueNames,
  knownReferences,
  relations,
  periods,
  arrivals,
  voidsApart,
  somebodyMoves,
  longitudeFirst,
  localitiesFound,
  unitsNearTheirLocality,
  groundNearLocalities,
  shortGround,
  closedRings,
  simpleGround,
};

/** What the single values cannot tell: how the sound parts of a document fit together. */
export const checkMeaning = (
  root: unknown,
  structure: readonly InputError[],
  asked: readonly Check[] = Object.values(checks),
): readonly InputError[] => {
  const draft = draftOf(root, structure);
  return asked.flatMap((check) => check(draft));
};
