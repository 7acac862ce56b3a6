import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { configFromEnvironment } from '#platform';
import { processTerminal } from './cli/terminal.js';
import { planTheDay } from './demo/plan-the-day.js';
import { freePort } from './demo/free-port.js';
import { startService, type Service } from './service.js';
import { sayWhyNot } from './why-not.js';

const SCENARIO = 'fixtures/scenarios/national-day.json';

const { values } = parseArgs({ options: { exit: { type: 'boolean', default: false } } });
const terminal = processTerminal();

const start = async (): Promise<Service> => {
  const config = configFromEnvironment({ LOG_LEVEL: 'warn' });
  const port = await freePort(config.HOST, config.PORT);
  if (port !== config.PORT) terminal.err(`Port ${config.PORT} is in use; taking ${port}.\n`);
  terminal.err('Opening the database …\n');
  return startService({ ...config, PORT: port });
};

const tellWhere = ({ address, token }: Service): void => {
  const secret = token.isNew ? token.value : '"$FRISTAD_TOKEN"';
  terminal.out(`
The service is at ${address}/api. Ctrl-C stops it.
In a browser: ${address}/api/docs; choose Authorize and enter the token, which opens every route:
  TOKEN=${secret}
By hand:
  curl -H "Authorization: Bearer $TOKEN" '${address}/api/requests?limit=3'
`);
};

try {
  const service = await start();
  try {
    await planTheDay(service.app, { text: await readFile(SCENARIO), terminal });
  } catch (cause) {
    await service.app.close();
    throw cause;
  }
  if (values.exit) await service.app.close();
  else tellWhere(service);
} catch (cause) {
  sayWhyNot(cause);
}
