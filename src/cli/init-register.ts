import { NestFactory } from '@nestjs/core';
import { configFromEnvironment } from '#settings';
import { AppModule } from '../app.module.js';
import { beginRegister } from '../starting/begin-register.js';
import { whyNotStarted } from '../starting/why-not.js';
import type { Shell } from './act.js';
import { EXIT, type ExitCode } from './exit-codes.js';

/** Gives an empty register what it begins with. 2 when the database can't be used as it is. */
export const initRegister = async ({ terminal }: Shell): Promise<ExitCode> => {
  const opened = await NestFactory.createApplicationContext(AppModule.with(configFromEnvironment()), {
    logger: false,
    abortOnError: false,
  }).catch((cause: unknown) => whyNotStarted(cause));
  if (typeof opened === 'string') {
    terminal.err(`${opened}\n`);
    return EXIT.badInput;
  }
  try {
    const begun = await beginRegister(opened);
    terminal.out(
      begun === undefined
        ? 'The register has places already; nothing was changed.\n'
        : `Brought: ${begun.regions} regions, ${begun.municipalities} municipalities, ${begun.localities} localities, and policy ${begun.policy}.\n`,
    );
    return EXIT.done;
  } finally {
    await opened.close();
  }
};
