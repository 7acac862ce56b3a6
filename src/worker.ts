import 'reflect-metadata';
import { start } from './starting/start.js';

const program = { call: 'npm run worker', does: 'solves the runs of a service on the same database.' };

await start(program, async (config) => {
  if (config.DATABASE_URL === undefined) {
    throw new Error(
      'A worker needs DATABASE_URL: on the embedded database the service solves the runs itself.',
    );
  }
  const { startWorker } = await import('./start-worker.js');
  await startWorker(config);
});
