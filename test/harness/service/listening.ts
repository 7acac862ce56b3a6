import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '#settings';
import { AppModule } from '../../../src/app.module.js';

const QUIET = { bodyParser: false, logger: false, abortOnError: false, forceCloseConnections: true } as const;

/** Some controllers on some of the plumbing, listening: what no whole service has. `prepare` does what comes before. */
export const listening = async (
  module: Type | DynamicModule,
  prepare: (app: NestExpressApplication) => void,
): Promise<{ readonly app: NestExpressApplication; readonly address: string }> => {
  const app = await NestFactory.create<NestExpressApplication>(module, QUIET);
  try {
    prepare(app);
    await app.listen(0, '127.0.0.1');
  } catch (cause) {
    await app.close();
    throw cause;
  }
  return { app, address: await app.getUrl() };
};

@Module({})
class Planted {}
/** The whole service with routes of a test beside its own. */
export const wholeService = (config: Config, controllers: Type[]): DynamicModule => ({
  module: Planted,
  imports: [AppModule.with(config)],
  controllers,
});
