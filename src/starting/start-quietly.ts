import { Logger as Framework, type INestApplicationContext } from '@nestjs/common';
import { Logger } from 'nestjs-pino';

/**
 * What the framework says while it starts waits until the logger is there. When it can't start that is never said, its stack
 * least of all: whoever started it says why, in a sentence.
 */
export const START = { bufferLogs: true, autoFlushLogs: false, abortOnError: false } as const;

/** The logger is there: what waited is said by it. */
export const takeLogger = (app: INestApplicationContext): void => {
  app.useLogger(app.get(Logger));
  Framework.flush();
};
