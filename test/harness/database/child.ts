import { OwnProcess } from '../own-process.js';

/** A process of its own that writes to a database, one line of output for every act it holds to be done. */
export class Writer extends OwnProcess {
  constructor(directory: string, way: 'honest' | 'hasty') {
    super('test/harness/database/writer.ts', { words: [directory, way] });
  }

  get pid(): number {
    return this.child.pid ?? NaN;
  }

  /** Resolves when so many lines were written, or the process has ended. */
  wrote(count: number): Promise<void> {
    return this.until(() => this.lines.length >= count);
  }

  kill(): Promise<void> {
    return this.stop('SIGKILL');
  }
}
