import { describe, expect, it } from '@jest/globals';
import { ACT_CODES, ACTS } from '#audit';
import { figuresOf, HAPPENING_ACTS, HAPPENING_KINDS, HAPPENINGS } from './timeline.js';

describe('what may have happened in a case', () => {
  it('is of acts that change something, each under a name of its own', () => {
    const operations = new Set(HAPPENING_ACTS.map((act) => ACTS[act][0]));
    expect(operations).toEqual(new Set(['COLLECTION', 'ALTERATION', 'OVERRIDE', 'ERASURE', 'BREAK_GLASS']));
    expect(new Set(HAPPENING_KINDS).size).toBe(HAPPENING_ACTS.length);
  });
  it('is every act that changes a case, its requests or its stays', () => {
    const changing = new Set(HAPPENING_ACTS.map((act) => ACTS[act][0]));
    const ofCases = new Set([
      'case',
      'request',
      'placement',
      'measure',
      'contact-person',
      'case-note',
      'non-association',
    ]);
    const all = ACT_CODES.filter((act) => changing.has(ACTS[act][0] as never) && ofCases.has(ACTS[act][1]));
    // Each part that a change of a file names has an act of its own.
    expect(all.filter((act) => !(act in HAPPENINGS))).toEqual(['case.change-file']);
  });
  it('has its figures by their names, whatever stands in a value', () => {
    expect(
      figuresOf(['reason:PERSON_WITHDREW', 'day:2026-12-05', 'rule:placement.confirm', 'key:a:b']),
    ).toEqual({
      ...{ reason: 'PERSON_WITHDREW', day: '2026-12-05' },
      ...{ rule: 'placement.confirm', key: 'a:b' },
    });
    expect(figuresOf([])).toEqual({});
  });
});
