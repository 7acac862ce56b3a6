import { generateScenario } from '#generation';
import { OfferByItself } from '#offers';
import { WorkRuns } from '#runs';
import type { Plan } from '#scoring';
import type { Engine } from '../harness/database/engine.js';
import { aService, type Json } from '../harness/service/a-service.js';

export const scenario = generateScenario({ requests: 24, units: 90, territories: 8, seed: 4, scarcity: 0.6 });
export const requestOf = (id: string) => {
  const request = scenario.requests.find((one) => one.id === id);
  if (request === undefined) throw new RangeError(id);
  return request;
};

/** The service with a country that was planned, and in which what the plan found is offered. */
export const anOfferedCountry = async (engine: Engine) => {
  const service = await aService(engine);
  if (engine.name === 'postgresql')
    await service.app.get(WorkRuns).start({ worker: 'in-test', alone: false });
  const imported = await service.post('/scenarios', scenario);
  if (imported.status !== 201) throw new Error(imported.text);
  for (const { region, person } of scenario.requests) await service.assign(`u-COORDINATOR-${region}`, person);
  const sql = <Row>(text: string, values: unknown[] = []) => service.database.query<Row[]>(text, values);
  const look = () => service.app.get(OfferByItself).look();
  const as = (role: string, request: string, more: object = {}) => {
    const { region, person } = requestOf(request);
    const purpose = `PLACEMENT_MATCHING; case=${person}`;
    return service.as({ sub: `u-${role}-${region}`, roles: [`${role}:${region}`] }, { purpose, ...more });
  };
  const eva = (request: string, more: object = {}) => as('COORDINATOR', request, more);
  const planned = async (): Promise<Plan> => {
    const { body } = await service.post('/runs', {});
    await (await service.ask(`/runs/${body.id}/events`)).text();
    return (await service.call(`/runs/${body.id}/plan`)).body as Plan;
  };
  const offersOf = async (request: string): Promise<readonly Json[]> =>
    (await eva(request).call(`/requests/${request}/offers`)).body.items;
  const openOf = async (request: string): Promise<Json> => (await offersOf(request))[0]!;
  const plan = await planned();
  const nth = (index: number) => plan.assignments[index]!;
  await look();
  return { service, plan, sql, look, as, eva, planned, offersOf, openOf, nth };
};
