import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { OpenField, SealField, type Field, type KeyRefusal, type SealRefusal } from '#keys';
import { Acting, Clock, UnitOfWork } from '#platform';
import type { Agency } from '../domain/case-file.js';
import { ContactPersons } from './contact-persons.port.js';

type Reachable = { readonly name: string; readonly telephone: string | null };
export type WriteContactPersonCommand = Reachable & {
  readonly case: string;
  readonly agency: Agency;
  /** The version that is replaced; null for the first. */
  readonly over: number | null;
};
export type WriteContactPersonRefusal = SealRefusal | { readonly code: 'stale' };
export type ReadContactPersonRefusal = KeyRefusal | { readonly code: 'no-contact-person' };
export type ContactPerson = Reachable & {
  readonly version: number;
  readonly agency: Agency;
  readonly by: string;
  readonly at: Date;
};

const fieldOf = (caseRef: string, version: number): Field => ({
  subject: { kind: 'CASE', id: caseRef },
  table: 'contact_person',
  column: 'sealed',
  row: `${caseRef}/${version}`,
});

/** Who keeps contact with the person of a case: name and telephone are kept as ciphertext, and opened once that is on record. */
@Injectable()
export class StoreContactPerson {
  constructor(
    private readonly contacts: ContactPersons,
    private readonly seal: SealField,
    private readonly open: OpenField,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  /** Answers the version that it has now. */
  write(command: WriteContactPersonCommand): Promise<Result<number, WriteContactPersonRefusal>> {
    const { case: caseRef, agency, over, name, telephone } = command;
    return this.work.run(async () => {
      const version = (over ?? 0) + 1;
      const sealed = await this.seal.run(fieldOf(caseRef, version), JSON.stringify([name, telephone]));
      if (!sealed.ok) return sealed;
      const { actor: by, region: owner } = this.acting.current;
      const before = (await this.contacts.find(caseRef))?.version ?? null;
      const added =
        before === over &&
        (await this.contacts.add(caseRef, {
          ...{ version, agency, sealed: sealed.value },
          ...{ by, at: this.clock.now() },
        }));
      if (!added) return refusal({ code: 'stale' });
      const particulars = { agency, version: String(version) };
      const about = { id: caseRef, case: caseRef, owner, particulars };
      await this.writeEntry.run({ act: 'contact-person.write', ...about });
      return ok(version);
    });
  }

  read(caseRef: string): Promise<Result<ContactPerson, ReadContactPersonRefusal>> {
    return this.work.run(async () => {
      const stored = await this.contacts.find(caseRef);
      if (stored === undefined) return refusal({ code: 'no-contact-person' });
      const { version, agency, sealed, by, at } = stored;
      const owner = this.acting.current.region;
      await this.writeEntry.run({ act: 'contact-person.read', id: caseRef, case: caseRef, owner });
      const opened = await this.open.run(fieldOf(caseRef, version), sealed);
      if (!opened.ok) return opened;
      const [name, telephone] = JSON.parse(opened.value) as [string, string | null];
      return ok({ version, agency, name, telephone, by, at });
    });
  }
}
