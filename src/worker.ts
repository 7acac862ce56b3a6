import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { WorkRuns } from '#runs';
import { configFromEnvironment } from '#platform';
import { AppModule } from './app.module.js';
import { workerName } from './service.js';
import { sayWhyNot } from './why-not.js';

try {
  const config = configFromEnvironment();
  if (config.DATABASE_URL === undefined) {
    throw new Error(
      'A worker needs DATABASE_URL: on the embedded database the service solves the runs itself.',
    );
  }
  const app = await NestFactory.createApplicationContext(AppModule.with(config), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks();
  await app.get(WorkRuns).start({ worker: workerName(), alone: false });
} catch (cause) {
  sayWhyNot(cause);
}
