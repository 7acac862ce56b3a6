import { NestFactory } from '@nestjs/core';
import { DeliverEvents } from '#events';
import { JudgeByItself } from '#placements';
import { PlanByItself, WorkRuns } from '#runs';
import type { Config } from '#settings';
import { AppModule } from './app.module.js';
import { workerName } from './service.js';
import { START, takeLogger } from './starting/start-quietly.js';

/** Takes runs from the queue until the process is ended; plans by itself and sends events where it is told to. */
export const startWorker = async (config: Config): Promise<void> => {
  const app = await NestFactory.createApplicationContext(AppModule.with(config), START);
  takeLogger(app);
  app.enableShutdownHooks();
  await app.get(WorkRuns).start({ worker: workerName(), alone: false });
  if (config.FRISTAD_PLAN_BY_ITSELF)
    app.get(PlanByItself).start({ timeLimitMs: config.FRISTAD_PLAN_SECONDS * 1000 });
  if (config.FRISTAD_JUDGE_ANEW) app.get(JudgeByItself).start();
  if (config.FRISTAD_DELIVER_EVENTS) app.get(DeliverEvents).start();
};
