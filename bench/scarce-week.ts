import { solveRepeatedly } from './repeated.js';
import { scenarioIn } from './solving.js';

const PATH = 'fixtures/scenarios/scarce-week.json';

/** A week in which far more ask than can be housed: the committed scenario, 200 requests, 2 000 units. */
export const scarceWeek = () => {
  const scenario = scenarioIn(PATH);
  return solveRepeatedly(
    {
      name: 'scarce-week',
      title: `A scarce week: ${scenario.requests.length} requests × ${scenario.units.length} units`,
      about: `The committed scenario ${PATH}, solved three times to see how much the time varies.`,
    },
    [1, 2, 3],
    () => scenario,
  );
};
