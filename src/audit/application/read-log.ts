import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { AuditLog, type StoredEntry, type LogCriteria, type LogPage, type Look } from './audit-log.port.js';
import { WriteEntry } from './write-entry.js';

const written = (value: string | Date | undefined): string | undefined =>
  value instanceof Date ? value.toISOString() : value;

/** Criteria that were given, as they are put on record. */
const textOf = (criteria: LogCriteria): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(criteria).flatMap(([name, value]) => {
      const text = written(value);
      return text === undefined ? [] : [[name, text]];
    }),
  );

/** Reads the log. Reading is itself on record: what was looked for, how many were found, and which. */
@Injectable()
export class ReadLog {
  constructor(
    private readonly log: AuditLog,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
  ) {}

  search(criteria: LogCriteria, page: LogPage, except: readonly string[]): Promise<readonly StoredEntry[]> {
    return this.work.run(async () => {
      const found = await this.log.search(criteria, page, except);
      await this.writeEntry.run({ act: 'log.search', criteria: textOf(criteria), ...counted(found) });
      return found;
    });
  }

  find(id: string): Promise<StoredEntry | undefined> {
    return this.work.run(async () => {
      const found = await this.log.find(id);
      if (found) await this.writeEntry.run({ act: 'log.read', id });
      return found;
    });
  }

  whoLooked(caseRef: string, page: LogPage): Promise<readonly Look[]> {
    return this.work.run(async () => {
      const found = await this.log.whoLooked(caseRef, page);
      await this.writeEntry.run({ act: 'case.who-looked', id: caseRef, hits: found.length });
      return found;
    });
  }
}

const counted = (found: readonly { readonly id: string }[]) => ({
  hits: found.length,
  returned: found.map(({ id }) => id),
});
