import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { EVENT_KINDS, SUBJECT_KINDS } from '../../src/events/domain/event.js';
import { CODE_LISTS } from '../../src/codes/domain/code-lists.js';

const document = JSON.parse(readFileSync('openapi.json', 'utf8')) as unknown;
const EVENTS = new Set<unknown>([...EVENT_KINDS, ...SUBJECT_KINDS]);
/** Codes that people read are words of capitals, and kinds of events. Acts, rules and names of machinery are written small. */
const isCode = (value: unknown): value is string =>
  typeof value === 'string' && (/^[A-Z][A-Z0-9_-]*$/.test(value) || EVENTS.has(value));

/** The lists of codes that a document names, as the sorted words of each. */
const listsIn = (node: unknown): readonly (readonly string[])[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { enum: values } = node as { readonly enum?: unknown };
  const codes = Array.isArray(values) ? values.filter(isCode) : [];
  return [...(codes.length > 0 ? [codes] : []), ...Object.values(node).flatMap(listsIn)];
};
const problemsIn = (node: unknown): readonly string[] => {
  const found = JSON.stringify(node).matchAll(/\/problems\/([a-z-]+)/g);
  return [...new Set(found.map(([, code = '']) => code))].toSorted();
};
const labelled = CODE_LISTS.map(({ codes }) => new Set(codes.map(({ code }) => code)));
const unlabelled = (lists: readonly (readonly string[])[]) => [
  ...new Set(
    lists.filter((codes) => !labelled.some((known) => codes.every((one) => known.has(one)))).map(String),
  ),
];

describe('codes and what they are called', () => {
  it('are all in some list with both labels, as the API document names them together', () => {
    const named = listsIn(document);
    expect(named.length).toBeGreaterThan(100);
    expect(unlabelled(named)).toEqual([]);
  });

  it('are the problems that the API document names, each of them and no other', () => {
    const { codes } = CODE_LISTS.find(({ list }) => list === 'problem')!;
    expect(problemsIn(document)).toEqual(codes.map(({ code }) => code).toSorted());
  });

  it('would be found without a label (negative control)', () => {
    const planted = {
      a: { enum: ['PARKED', 'DRAFT', null] },
      b: [{ enum: ['PARKED', 'LOST'] }],
      c: { enum: ['safety'] },
      d: { enum: ['offer.made', 'run.done', null] },
      e: { enum: ['offer.made', 'PARKED'] },
    };
    expect(unlabelled(listsIn(planted))).toEqual(['PARKED,LOST', 'offer.made,PARKED']);
  });

  it('are no codes that the document does not name', () => {
    const named = listsIn(document).map((codes) => new Set(codes));
    const unused = CODE_LISTS.filter(({ list }) => list !== 'problem').flatMap(({ list, codes }) =>
      codes.filter(({ code }) => !named.some((one) => one.has(code))).map(({ code }) => `${list} ${code}`),
    );
    expect(unused).toEqual([]);
  });

  it('are called by something in both languages, and no two of a list alike', () => {
    for (const { list, codes } of CODE_LISTS)
      for (const label of ['labelSv', 'labelEn'] as const) {
        const called = codes.map((one) => one[label]);
        expect([list, called.filter((one) => one.trim() !== one || one === '')]).toEqual([list, []]);
        expect([list, new Set(called).size]).toEqual([list, codes.length]);
      }
  });
});
