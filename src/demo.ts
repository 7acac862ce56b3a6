import 'reflect-metadata';
import { demoLoginsOf } from '#access';
import { fixtureWishes, generateScenario } from '#generation';
import { configFromEnvironment, SystemClock } from '#platform';
import { processTerminal } from './cli/terminal.js';
import { assignCoordinators } from './demo/assign-coordinators.js';
import { freePort } from './demo/free-port.js';
import { howToAsk } from './demo/how-to-ask.js';
import { planTheDay } from './demo/plan-the-day.js';
import { wishesOf, type Wishes } from './demo/wishes.js';
import { beginPlanning, startService, type Service } from './service.js';
import { sayWhyNot } from './why-not.js';

const terminal = processTerminal();

/** The ordinary day of the country, as it would be today. */
const aDay = () => generateScenario({ ...fixtureWishes['national-day'], asOf: new SystemClock().today() });

const start = async (): Promise<Service> => {
  const config = configFromEnvironment({ LOG_LEVEL: 'warn' });
  const port = await freePort(config.HOST, config.PORT);
  if (port !== config.PORT) terminal.err(`Port ${config.PORT} is in use; taking ${port}.\n`);
  terminal.err('Opening the database …\n');
  // The plan of the day is the first; what changes then is planned by itself.
  return startService({ ...config, PORT: port, FRISTAD_PLAN_BY_ITSELF: false });
};

const planned = async (service: Service, wishes: Wishes): Promise<void> => {
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

const wishes = wishesOf(process.argv.slice(2), terminal);
try {
  if (typeof wishes === 'number') process.exitCode = wishes;
  else await planned(await start(), wishes);
} catch (cause) {
  sayWhyNot(cause);
}
const lost = await terminal.lost();
if (lost) sayWhyNot(new Error(`Standard output can not be written: ${lost.message}.`));
