import { SetMetadata } from '@nestjs/common';

export const READS_COMMAND = 'reads-command';
/** Reads a command as its route would. @throws HttpException for what is none. */
export type ReadCommand = (command: unknown) => unknown;

/** Says how a route reads a body that has no class, so that a second person is asked about nothing else. */
export const ReadsCommand = (read: ReadCommand) => SetMetadata(READS_COMMAND, read);
