import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { OpenField, SealField, type Field, type KeyRefusal, type SealRefusal } from '#keys';
import { Acting, Clock, UnitOfWork } from '#platform';
import { ProviderContacts } from './provider-contacts.port.js';

type Reachable = { readonly name: string; readonly telephone: string | null };
export type WriteProviderContactCommand = Reachable & {
  readonly provider: string;
  /** The version that is replaced; null for the first. */
  readonly over: number | null;
};
export type WriteProviderContactRefusal = SealRefusal | { readonly code: 'stale' };
export type ReadProviderContactRefusal = KeyRefusal | { readonly code: 'no-contact-person' };
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
    private readonly seal: SealField,
    private readonly open: OpenField,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  /** Answers the version that it has now. */
  write(command: WriteProviderContactCommand): Promise<Result<number, WriteProviderContactRefusal>> {
    const { provider, over, name, telephone } = command;
    return this.work.run(async () => {
      const version = (over ?? 0) + 1;
      const sealed = await this.seal.run(fieldOf(provider, version), JSON.stringify([name, telephone]));
      if (!sealed.ok) return sealed;
      const before = (await this.contacts.find(provider))?.version ?? null;
      const by = { by: this.acting.current.actor, at: this.clock.now() };
      const added =
        before === over && (await this.contacts.add(provider, { version, sealed: sealed.value, ...by }));
      if (!added) return refusal({ code: 'stale' });
      const particulars = { version: String(version) };
      await this.writeEntry.run({ act: 'provider.write-contact', id: provider, particulars });
      return ok(version);
    });
  }

  read(provider: string): Promise<Result<ProviderContact, ReadProviderContactRefusal>> {
    return this.work.run(async () => {
      const stored = await this.contacts.find(provider);
      if (stored === undefined) return refusal({ code: 'no-contact-person' });
      const { version, sealed, by, at } = stored;
      await this.writeEntry.run({ act: 'provider.read-contact', id: provider });
      const opened = await this.open.run(fieldOf(provider, version), sealed);
      if (!opened.ok) return opened;
      const [name, telephone] = JSON.parse(opened.value) as [string, string | null];
      return ok({ version, name, telephone, by, at });
    });
  }
}
