import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FOLDER = 'node_modules/.cache/fristad-mutation';

/** A value that outlives the process and may be lost. */
export class Cached<T> {
  private readonly file: string;

  constructor(name: string) {
    this.file = `${FOLDER}/${name}.json`;
  }

  read(otherwise: T): T {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as T;
    } catch {
      return otherwise;
    }
  }

  write(value: T): void {
    mkdirSync(dirname(this.file), { recursive: true });
    const draft = `${this.file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(value));
    renameSync(draft, this.file);
  }
}
