import { ok, type Result } from '#kernel';
import { checkMeaning } from './checks/check-meaning.js';
import type { Check } from './checks/draft.js';
import {
  pointerOf,
  rejectInput,
  type InputError,
  type InputRejection,
  type Path,
} from './errors/input-error.js';
import { checkStructure } from './structure/check-structure.js';
import { guard } from './structure/guard.js';
import type { FormatClass } from './structure/parts.js';
import { readJson } from './text/read-json.js';

/** One part of a scenario by itself: what it is, where it would stand, and in what it must fit. */
export type PartKind = {
  readonly shape: FormatClass;
  readonly at: Path;
  readonly checks: readonly Check[];
  /** The document around the part, with the part at its place. */
  readonly around: (part: unknown) => unknown;
};

const moved = (errors: readonly InputError[], move: (pointer: string) => string): readonly InputError[] =>
  errors.map((error) => ({ ...error, pointer: move(error.pointer) }));

const errorsIn = (value: unknown, { shape, at, checks, around }: PartKind): readonly InputError[] => {
  const hostile = guard(value);
  if (hostile.length > 0) return hostile;
  const place = pointerOf(at);
  const structure = checkStructure(shape, value);
  const inPlace = moved(structure, (pointer) => place + pointer);
  const meaning = checkMeaning(around(value), inPlace, checks);
  return [...structure, ...moved(meaning, (pointer) => pointer.slice(place.length))];
};

/** A value as a part of a scenario; every error with its pointer from the part itself. */
export const parsePart = <Part>(value: unknown, kind: PartKind): Result<Part, InputRejection> => {
  const errors = errorsIn(value, kind);
  return errors.length > 0 ? rejectInput(errors) : ok(value as Part);
};

/** A JSON text as a part of a scenario. */
export const readPart = <Part>(text: string | Uint8Array, kind: PartKind): Result<Part, InputRejection> => {
  const read = readJson(text);
  return read.ok ? parsePart(read.value, kind) : read;
};
