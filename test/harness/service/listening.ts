import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';

const QUIET = { bodyParser: false, logger: false, abortOnError: false, forceCloseConnections: true } as const;

/** Some controllers on some of the plumbing, listening: what no whole service has. `prepare` does what comes before. */
export const listening = async (
  module: Type,
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
