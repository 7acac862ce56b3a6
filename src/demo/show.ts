import { demoLoginsOf } from '#access';
import { fixtureWishes, generateScenario } from '#generation';
import { JudgeByItself } from '#placements';
import { SystemClock } from '#platform';
import { configFromEnvironment } from '#settings';
import type { Terminal } from '../cli/terminal.js';
import { beginPlanning, startService, type Service } from '../service.js';
import { adoptStays } from './adopt-stays.js';
import { assignCoordinators } from './assign-coordinators.js';
import { householdsThatLive } from './households-that-live.js';
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
  // The plan of the day is the first; what changes then is planned and judged by itself.
  const quiet = { FRISTAD_PLAN_BY_ITSELF: false, FRISTAD_JUDGE_ANEW: false, FRISTAD_INIT: false };
  return startService({ ...config, PORT: port, ...quiet });
};

/** Starts the service, has a day of the country planned, and says how to ask; leaves it running unless wished otherwise. */
export const show = async (wishes: Wishes, terminal: Terminal): Promise<void> => {
  const service = await start(terminal);
  const logins = demoLoginsOf(service.app);
  try {
    const day = aDay();
    const living = householdsThatLive(day);
    const scenario = { ...day, requests: [...day.requests, ...living] };
    const onTaken = async () => {
      if (logins !== undefined) await assignCoordinators(service.app, scenario, logins);
      await adoptStays(service.app, living);
    };
    await planTheDay(service.app, { scenario, onTaken, terminal, wishes });
  } catch (cause) {
    await service.app.close();
    throw cause;
  }
  const config = configFromEnvironment();
  // Whoever opens the page next need not wait for it.
  if (config.FRISTAD_JUDGE_ANEW) await service.app.get(JudgeByItself).look();
  if (wishes.exit) return service.app.close();
  if (config.FRISTAD_JUDGE_ANEW) service.app.get(JudgeByItself).start();
  beginPlanning(service.app, config);
  terminal.out(await howToAsk(service.address, logins));
};
