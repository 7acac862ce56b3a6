import { openToTheCase } from '#scoring';
import { openCandidates } from '../../src/search/domain/candidates-view.js';
import { Highs, rankCandidates, solveScenario } from '#solving';
import type { SecretCountry } from './simulation.js';

/**
 * What it tells to be known, for every case of the country, where the country's plan places it: a unit that suits the case
 * better and was passed over may be in a town that is taken; the town of the planned place is not full.
 */
export async function readPlannedPlaces({ truth, known, scenario }: SecretCountry) {
  const engine = new Highs();
  const settings = { scenarioDigest: 'sha256:of-no-file', engine, seed: 0, now: () => performance.now() };
  const plan = await solveScenario(truth, settings);
  const townOf = (unit: string): string => truth.units.get(unit)?.unit.locality ?? '';
  const cleared = new Set(plan.assignments.map(({ unit }) => townOf(unit)));
  const passedOver = scenario.requests.flatMap(({ id }) => {
    const request = known.requests.get(id);
    const planned = plan.assignments.find((one) => one.request === id)?.unit;
    const list = request ? openCandidates(rankCandidates(known, request).candidates, openToTheCase) : [];
    const at = list.findIndex(({ unit }) => unit === planned);
    return list.slice(0, at < 0 ? list.length : at).map(({ unit }) => townOf(unit));
  });
  const suspected = new Set(passedOver.filter((town) => !cleared.has(town)));
  return { suspected, cleared };
}
