import 'reflect-metadata';
import { start } from './starting/start.js';

const program = {
  call: 'npm start',
  does: 'runs the service, with its API; unless told otherwise it solves the runs too.',
};

await start(program, async (config) => {
  const { startService } = await import('./service.js');
  const { address } = await startService(config);
  process.stdout.write(
    `Fristad is at ${address}/api\nLog in: ${address}/api/auth/login\nDocumentation: ${address}/api/docs\n`,
  );
});
