import { describe, expect, it } from '@jest/globals';
import { objectiveIn } from './cbc.js';

describe('a CBC solution', () => {
  it('gives its objective, whichever way the sense was turned', () => {
    expect(objectiveIn('Optimal - objective value -412.00000000\n 0 x 1 0\n')).toBe(412);
  });

  it.each(['Infeasible - objective value 0.00000000', 'Stopped on time - objective value 398.00000000'])(
    'is no answer when it was not proved: %s',
    (line) => {
      expect(() => objectiveIn(`${line}\n`)).toThrow(`CBC did not prove an optimum: ${line}`);
    },
  );
});
