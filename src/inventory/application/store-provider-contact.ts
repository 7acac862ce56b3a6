import { Injectable } from '@nestjs/common';
import { ok, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { SealedText, type Field, type ReadTextRefusal, type WriteTextRefusal } from '#keys';
import { ProviderContacts } from './provider-contacts.port.js';

type Reachable = { readonly name: string; readonly telephone: string | null };
export type WriteProviderContactCommand = Reachable & {
  readonly provider: string;
  /** The version that is replaced; null for the first. */
  readonly over: number | null;
};
export type WriteProviderContactRefusal = WriteTextRefusal;
export type ReadProviderContactRefusal = ReadTextRefusal<'no-contact-person'>;
export type ProviderContact = Reachable & {
  readonly version: number;
  readonly by: string;
  readonly at: Date;
};

const fieldOf = (provider: string, version: number): Field => ({
  subject: { kind: 'PROVIDER', id: provider },
  table: 'provider_contact',
  column: 'sealed',
  row: `${provider}/${version}`,
});

/** Whom one reaches at a provider: only ciphertext is stored, and opened once that is on record. */
@Injectable()
export class StoreProviderContact {
  constructor(
    private readonly contacts: ProviderContacts,
    private readonly texts: SealedText,
    private readonly writeEntry: WriteEntry,
  ) {}

  /** Answers the version that it has now. */
  write(command: WriteProviderContactCommand): Promise<Result<number, WriteProviderContactRefusal>> {
    const { provider, over, name, telephone } = command;
    const version = (over ?? 0) + 1;
    return this.texts.write(fieldOf(provider, version), {
      text: JSON.stringify([name, telephone]),
      store: async (sealed) => {
        const before = (await this.contacts.find(provider))?.version ?? null;
        const isAdded = before === over && (await this.contacts.add(provider, { version, ...sealed }));
        return isAdded ? version : undefined;
      },
      record: () => {
        const particulars = { version: String(version) };
        return this.writeEntry.run({ act: 'provider.write-contact', id: provider, particulars });
      },
    });
  }

  async read(provider: string): Promise<Result<ProviderContact, ReadProviderContactRefusal>> {
    const read = await this.texts.read({
      find: () => this.contacts.find(provider),
      missing: 'no-contact-person',
      fieldOf: ({ version }) => fieldOf(provider, version),
      record: () => this.writeEntry.run({ act: 'provider.read-contact', id: provider }),
    });
    if (!read.ok) return read;
    const { version, by, at } = read.value.stored;
    const [name, telephone] = JSON.parse(read.value.text) as [string, string | null];
    return ok({ version, name, telephone, by, at });
  }
}
