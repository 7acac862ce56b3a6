import { Injectable } from '@nestjs/common';
import { ok, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { SealedText, type Field, type ReadTextRefusal, type WriteTextRefusal } from '#keys';
import { Acting } from '#platform';
import type { Agency } from '../domain/case-file.js';
import { ContactPersons } from './contact-persons.port.js';

type Reachable = { readonly name: string; readonly telephone: string | null };
export type WriteContactPersonCommand = Reachable & {
  readonly case: string;
  readonly agency: Agency;
  /** The version that is replaced; null for the first. */
  readonly over: number | null;
};
export type WriteContactPersonRefusal = WriteTextRefusal;
export type ReadContactPersonRefusal = ReadTextRefusal<'no-contact-person'>;
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
    private readonly texts: SealedText,
    private readonly writeEntry: WriteEntry,
    private readonly acting: Acting,
  ) {}

  /** Answers the version that it has now. */
  write(command: WriteContactPersonCommand): Promise<Result<number, WriteContactPersonRefusal>> {
    const { case: caseRef, agency, over, name, telephone } = command;
    const version = (over ?? 0) + 1;
    return this.texts.write(fieldOf(caseRef, version), {
      text: JSON.stringify([name, telephone]),
      store: async (sealed) => {
        const before = (await this.contacts.find(caseRef))?.version ?? null;
        const isAdded = before === over && (await this.contacts.add(caseRef, { version, agency, ...sealed }));
        return isAdded ? version : undefined;
      },
      record: () => {
        const particulars = { agency, version: String(version) };
        return this.writeEntry.run({ act: 'contact-person.write', ...this.about(caseRef), particulars });
      },
    });
  }

  async read(caseRef: string): Promise<Result<ContactPerson, ReadContactPersonRefusal>> {
    const read = await this.texts.read({
      find: () => this.contacts.find(caseRef),
      missing: 'no-contact-person',
      fieldOf: ({ version }) => fieldOf(caseRef, version),
      record: () => this.writeEntry.run({ act: 'contact-person.read', ...this.about(caseRef) }),
    });
    if (!read.ok) return read;
    const { version, agency, by, at } = read.value.stored;
    const [name, telephone] = JSON.parse(read.value.text) as [string, string | null];
    return ok({ version, agency, name, telephone, by, at });
  }

  private about(caseRef: string) {
    return { id: caseRef, case: caseRef, owner: this.acting.current.region };
  }
}
