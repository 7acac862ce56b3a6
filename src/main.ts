import 'reflect-metadata';
import { start } from './starting/start.js';

const program = {
  call: 'npm start',
  does: 'runs the service, with its API; unless told otherwise it solves the runs too.',
};

await start(program, async (config) => {
  const { startService } = await import('./service.js');
  const { howToAsk } = await import('./starting/how-to-ask.js');
  const { demoLoginsOf } = await import('#access');
  const { app, address } = await startService(config);
  process.stdout.write(`Fristad is at ${address}/api\nDocumentation: ${address}/api/docs\n`);
  process.stdout.write(await howToAsk(address, demoLoginsOf(app)));
});
