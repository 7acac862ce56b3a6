import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { demoLoginsOf } from '#access';
import { fixtureWishes, generateScenario } from '#generation';
import { configFromEnvironment, SystemClock } from '#platform';
import { processTerminal } from './cli/terminal.js';
import { assignCoordinators } from './demo/assign-coordinators.js';
import { freePort } from './demo/free-port.js';
import { howToAsk } from './demo/how-to-ask.js';
import { planTheDay } from './demo/plan-the-day.js';
import { startService, type Service } from './service.js';
import { sayWhyNot } from './why-not.js';

const { values } = parseArgs({ options: { exit: { type: 'boolean', default: false } } });
const terminal = processTerminal();

/** The ordinary day of the country, as it would be today. */
const aDay = () => generateScenario({ ...fixtureWishes['national-day'], asOf: new SystemClock().today() });

const start = async (): Promise<Service> => {
  const config = configFromEnvironment({ LOG_LEVEL: 'warn' });
  const port = await freePort(config.HOST, config.PORT);
  if (port !== config.PORT) terminal.err(`Port ${config.PORT} is in use; taking ${port}.\n`);
  terminal.err('Opening the database …\n');
  return startService({ ...config, PORT: port });
};

try {
  const service = await start();
  const logins = demoLoginsOf(service.app);
  try {
    const scenario = await planTheDay(service.app, { scenario: aDay(), terminal });
    if (logins !== undefined) await assignCoordinators(service.app, scenario, logins);
  } catch (cause) {
    await service.app.close();
    throw cause;
  }
  if (values.exit) await service.app.close();
  else terminal.out(await howToAsk(service.address, logins));
} catch (cause) {
  sayWhyNot(cause);
}
