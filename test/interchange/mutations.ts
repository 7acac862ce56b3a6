import fc from 'fast-check';

type Json = unknown;
type Step = string | number;
/** One change at a place that is picked from the document as it then is. */
type Mutation = { readonly place: number; readonly kind: Kind; readonly value: Json; readonly key: string };
const kinds = ['replace', 'delete', 'rename', 'add', 'duplicate', 'exchange', 'nest'] as const;
type Kind = (typeof kinds)[number];

const reserved = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'];
const hugeNumbers = [1e308, -1e308, Infinity, NaN, 2 ** 53, -(2 ** 53), Number.MAX_SAFE_INTEGER, 5e-324];
const number = fc.oneof(
  fc.constantFrom(-0, 0, 1, -1, 0.5, 89.9, 90.1, 180, -180.5, 366, 3653, 3654, 1_000_001, ...hugeNumbers),
  fc.integer(),
  fc.double(),
);
const string = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'U1',
    'U9',
    'L1',
    'G2',
    'SYD',
    'R1',
    'DISTANCE',
    'UNIT',
    'Polygon',
    'MultiPolygon',
  ),
  fc.constantFrom(
    '2026-02-30',
    '2028-02-29',
    '0000-01-01',
    '9999-12-31',
    '2026-13-01',
    '2026-12-01T00:00',
    '१२',
  ),
  fc.constantFrom(
    'STEP_FREE',
    'step_free',
    'DRUG_FREE',
    'ARRIVED',
    '\ud800',
    '\u0000',
    '$value $property',
    'å',
  ),
  fc.constantFrom('x'.repeat(100_000), '\u202e', '~1/~0', '-0', '1e400', 'null'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const degrees = fc.tuple(
  fc.double({ min: 10, max: 24, noNaN: true }),
  fc.double({ min: 55, max: 69, noNaN: true }),
);
const ring = fc
  .tuple(fc.array(degrees, { minLength: 1, maxLength: 7 }), fc.boolean())
  .map(([positions, closed]) => (closed ? [...positions, positions[0]] : positions));
const deep = fc.integer({ min: 1, max: 60 }).map((depth) => {
  let nest: Json = [];
  for (let level = 0; level < depth; level += 1) nest = level % 2 === 0 ? [nest] : { a: nest };
  return nest;
});
const value = fc.oneof(
  number,
  string,
  fc.constantFrom(null, true, false, {}, [], [[]], [null], [{}]),
  fc.array(ring, { maxLength: 3 }),
  fc.record({
    type: fc.constantFrom('Polygon', 'MultiPolygon'),
    coordinates: fc.array(ring, { maxLength: 2 }),
  }),
  deep,
);
const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom(...kinds),
  value,
  key: fc.oneof(fc.constantFrom(...reserved, 'metres', 'id', 'code', 'a/b', 'c~d', '0'), string),
});

const isOpen = (json: Json): json is Record<Step, Json> => typeof json === 'object' && json !== null;
/** Every place below the root, as its owner and the step to it. */
const placesIn = (json: Json): readonly (readonly [owner: Record<Step, Json>, step: string])[] =>
  isOpen(json) ? Object.keys(json).flatMap((step) => [[json, step] as const, ...placesIn(json[step])]) : [];
const define = (owner: object, key: Step, to: Json) =>
  Object.defineProperty(owner, key, { value: to, enumerable: true, configurable: true, writable: true });

const removeFrom = (owner: Record<Step, Json>, step: string) =>
  Array.isArray(owner) ? owner.splice(Number(step), 1) : Reflect.deleteProperty(owner, step);
const add = (owner: Record<Step, Json>, key: string, to: Json) =>
  Array.isArray(owner) ? owner.push(to) : define(owner, key, to);

const acts: Record<
  Kind,
  (at: readonly [Record<Step, Json>, string], mutation: Mutation, root: Json) => void
> = {
  replace: ([owner, step], { value: to }) => define(owner, step, to),
  delete: ([owner, step]) => removeFrom(owner, step),
  rename: ([owner, step], { key }) => {
    const moved = owner[step];
    removeFrom(owner, step);
    add(owner, key, moved);
  },
  add: ([owner], { key, value: to }) => add(owner, key, to),
  duplicate: ([owner, step], { key }) => add(owner, key, structuredClone(owner[step])),
  exchange: ([owner, step], { value: seed }, root) => {
    const places = placesIn(root);
    const other =
      places[
        (typeof seed === 'number' && Number.isFinite(seed) ? Math.abs(Math.trunc(seed)) : 7) % places.length
      ];
    if (other === undefined) return;
    const [from, key] = other;
    const [mine, theirs] = [structuredClone(owner[step]), structuredClone(from[key])];
    define(from, key, mine);
    define(owner, step, theirs);
  },
  nest: ([owner, step]) => define(owner, step, [owner[step]]),
};

const changed = (document: Json, change: Mutation): Json => {
  const places = placesIn(document);
  const at = places[change.place % places.length];
  if (at !== undefined) acts[change.kind](at, change, document);
  return document;
};

/** A sound document after none to four changes anywhere in it. */
export const mutated = (sound: () => object): fc.Arbitrary<Json> =>
  fc
    .array(mutation, { maxLength: 4 })
    .map((mutations) =>
      mutations.reduce<Json>((document, change) => changed(document, structuredClone(change)), sound()),
    );
