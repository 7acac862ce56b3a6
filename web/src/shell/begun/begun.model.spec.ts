import { describe, expect, it } from '@jest/globals';
import { textOf, valueIn } from './begun.model.js';

const form = { form: 'new-request', of: undefined, shape: 2 };

describe('what is kept of a form', () => {
  it('is what was typed, when it is opened again', () => {
    expect(valueIn(form, textOf(form, { nights: '28', zones: [[1, 2]] }))).toEqual({
      nights: '28',
      zones: [[1, 2]],
    });
  });
  it('is nothing where the form was another then, or it can’t be read', () => {
    for (const text of [textOf({ ...form, shape: 1 }, { nights: '28' }), '{', 'null', '{"value":1}', ''])
      expect(valueIn(form, text)).toBeUndefined();
  });
});
