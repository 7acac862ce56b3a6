import { demoLoginsOf } from '#access';
import { fixtureWishes, generateScenario } from '#generation';
import { SystemClock } from '#platform';
import { configFromEnvironment } from '#settings';
import type { Terminal } from '../cli/terminal.js';
import { beginPlanning, startService, type Service } from '../service.js';
import { assignCoordinators } from './assign-coordinators.js';
import { freePort } from './free-port.js';
import { howToAsk } from '../starting/how-to-ask.js';
import { planTheDay } from './plan-the-day.js';
import type { Wishes } from './wishes.js';

/** The ordinary day of the country, as it would be today. */
const aDay = () => generateScenario({ ...fixtureWishes['national-day'], asOf: new SystemClock().today() });

const start = async (terminal: Terminal): Promise<Service> => {
  const config = configFromEnvironment({ LOG_LEVEL: 'warn' });
  const port = await freePort(config.HOST, config.PORT);
  if (port !== config.PORT) terminal.err(`Port ${config.PORT} is in use; taking ${port}.\n`);
  terminal.err('Opening the database …\n');
  // The plan of the day is the first; what changes then is planned by itself.
  return startService({ ...config, PORT: port, FRISTAD_PLAN_BY_ITSELF: false, FRISTAD_INIT: false });
};

/** Starts the service, has a day of the country planned, and says how to ask; leaves it running unless wished otherwise. */
export const show = async (wishes: Wishes, terminal: Terminal): Promise<void> => {
  const service = await start(terminal);
  const logins = demoLoginsOf(service.app);
  try {
    const scenario = await planTheDay(service.app, { scenario: aDay(), terminal, wishes });
    if (logins !== undefined) await assignCoordinators(service.app, scenario, logins);
  } catch (cause) {
    await service.app.close();
    throw cause;
  }
  if (wishes.exit) return service.app.close();
  beginPlanning(service.app, configFromEnvironment());
  terminal.out(await howToAsk(service.address, logins));
};
