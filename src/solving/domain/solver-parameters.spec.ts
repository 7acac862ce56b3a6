import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PARAMETERS, PARAMETER_RANGES, solverParameters } from './solver-parameters.js';

describe('the parameters of the solver', () => {
  it('are the default but for what is given', () => {
    expect(solverParameters({ branches: 0 })).toEqual({ ...DEFAULT_PARAMETERS, branches: 0 });
    expect(solverParameters(DEFAULT_PARAMETERS)).toEqual(DEFAULT_PARAMETERS);
  });

  it.each(Object.entries(PARAMETER_RANGES))('say the range of %s when it is left', (name, [least, most]) => {
    expect(solverParameters({ [name]: least })).toMatchObject({ [name]: least });
    expect(solverParameters({ [name]: most })).toMatchObject({ [name]: most });
    for (const wrong of [least - 1, most + 1, least + 0.5, NaN])
      expect(() => solverParameters({ [name]: wrong })).toThrow(
        `${name} is ${wrong}; it is a whole number from ${least} to ${most}.`,
      );
  });
});
