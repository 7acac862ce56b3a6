import fc from 'fast-check';
import { inUtf8, part, type Care, type Known, type Thing } from './known.js';
import type { Operation, Parameter } from './operations.js';
import { fitting, wildText } from './values.js';

const percent = (text: string) =>
  [...Buffer.from(text, 'utf8')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const ODD_SEGMENTS = ['%zz', '%', '%ed%a0%80', '%c0%af', '%00', '.', '..', '%2e%2e', ';a=b', '*'];
export const wildSegment: fc.Arbitrary<string> = fc.oneof(
  wildText.map((text) => encodeURIComponent(text.toWellFormed())),
  wildText.map(percent),
  wildText.map((text) => inUtf8(text).replaceAll(/[^\x21-\x7e]|[?#]/g, '~')),
  fc.constantFrom(...ODD_SEGMENTS, 'x'.repeat(3000), 'x'.repeat(20_000)),
);

export type Filled = { readonly path: string; readonly of: string; readonly case: string };
const NOTHING: Thing = { id: '', case: '' };

/** What belongs to a case is asked for beside that case. */
const agreeing = (segments: readonly string[], drawn: readonly (readonly [string, Thing])[]) => {
  const ref = drawn.findLast(([, thing]) => thing.case !== '')?.[1].case ?? '';
  return drawn.map(([text, thing], at): readonly [string, Thing] =>
    segments[at - 1] === 'cases' && thing.id !== '' ? [ref, { id: ref, case: ref }] : [text, thing],
  );
};

/** A path with things in the place of its parameters, and the first of them. */
export const pathOf = (operation: Operation, known: Known, care: Care): fc.Arbitrary<Filled> => {
  const segments = operation.path.split('/');
  const filled = segments.map((segment, at): fc.Arbitrary<readonly [string, Thing]> => {
    if (!segment.startsWith('{')) return fc.constant([segment, NOTHING] as const);
    const things = known.things[segment.slice(1, -1)] ?? known.things[segments[at - 1] ?? ''] ?? [];
    const right = things.length > 0 ? fc.constantFrom(...things) : fc.uuid().map((id) => ({ id, case: '' }));
    return part(
      care,
      right.map((thing) => [encodeURIComponent(thing.id), thing] as const),
      wildSegment.map((id) => [id, NOTHING] as const),
    );
  });
  return fc.tuple(...filled).map((drawn) => {
    const all = agreeing(segments, drawn);
    const { id, case: ref } = all.find(([, thing]) => thing.id !== '')?.[1] ?? NOTHING;
    return { path: all.map(([segment]) => segment).join('/'), of: id, case: ref };
  });
};

const ODD_PAIRS = ['=1&=2', '[]=1', '[a]=1', '[__proto__]=1', '', '=%zz', '=%00', '='];
const pairOf = ({ name, schema = {} }: Parameter, known: Known, care: Care): fc.Arbitrary<string> => {
  const right = fitting(schema, { schemas: known.schemas, known: known.words }).map(String);
  const wrong = fc.oneof(
    wildText.map((value) => `${name}=${percent(value)}`),
    fc.constantFrom(...ODD_PAIRS).map((odd) => (odd === '=1&=2' ? `${name}=1&${name}=2` : `${name}${odd}`)),
  );
  return part(
    care,
    right.map((value) => `${name}=${encodeURIComponent(value.toWellFormed())}`),
    wrong,
  );
};

const ODD_QUERIES = [
  '__proto__[a]=1',
  'a=1&a=2',
  '&&&',
  '=',
  'limit=1e3',
  'constructor=1',
  '[]=1',
  'x'.repeat(2000),
];
const more = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(...ODD_QUERIES) },
);

export const queryOf = (operation: Operation, known: Known, care: Care): fc.Arbitrary<string> => {
  const parameters = operation.parameters.filter((one) => one.in === 'query');
  const pairs = fc.tuple(...parameters.map((one) => fc.option(pairOf(one, known, care), { nil: '' })));
  return fc.tuple(pairs, part(care, fc.constant(''), more)).map(([all, odd]) => {
    const query = [...all, odd].filter((pair) => pair !== '').join('&');
    return query === '' ? '' : `?${query}`;
  });
};
