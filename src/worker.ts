import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { PlanByItself, WorkRuns } from '#runs';
import { AppModule } from './app.module.js';
import { workerName } from './service.js';
import { start } from './start.js';
import { START, takeLogger } from './start-quietly.js';

const program = { call: 'npm run worker', does: 'solves the runs of a service on the same database.' };

await start(program, async (config) => {
  if (config.DATABASE_URL === undefined) {
    throw new Error(
      'A worker needs DATABASE_URL: on the embedded database the service solves the runs itself.',
    );
  }
  const app = await NestFactory.createApplicationContext(AppModule.with(config), START);
  takeLogger(app);
  app.enableShutdownHooks();
  await app.get(WorkRuns).start({ worker: workerName(), alone: false });
  if (config.FRISTAD_PLAN_BY_ITSELF)
    app.get(PlanByItself).start({ timeLimitMs: config.FRISTAD_PLAN_SECONDS * 1000 });
});
