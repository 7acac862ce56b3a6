import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { OpenField, SealField, type Field } from '#keys';
import { Acting, Clock, UnitOfWork } from '#platform';
import { GroupNames } from './group-names.port.js';

export type WriteNameCommand = {
  readonly group: string;
  readonly name: string;
  /** The version that is replaced; null for the first. */
  readonly over: number | null;
};
export type WriteNameRefusal = { readonly code: 'stale' | 'erased' | 'unreadable' | 'ill-formed-text' };
export type RevealNameRefusal = { readonly code: 'no-name' | 'erased' | 'unreadable' };
export type RevealedName = { readonly name: string; readonly version: number };

const fieldOf = (group: string): Field => ({
  subject: { kind: 'GROUP', id: group },
  table: 'group_name',
  column: 'sealed',
  row: group,
});

/** What groups are called: only ciphertext is stored, and a name is opened only once its entry is written. */
@Injectable()
export class StoreGroupName {
  constructor(
    private readonly names: GroupNames,
    private readonly seal: SealField,
    private readonly open: OpenField,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  /** Resolves with the version that it has now. */
  write({ group, name, over }: WriteNameCommand): Promise<Result<number, WriteNameRefusal>> {
    return this.work.run(async () => {
      const sealed = await this.seal.run(fieldOf(group), name);
      if (!sealed.ok) return sealed;
      const [by, at] = [this.acting.current.actor, this.clock.now()];
      const version = await this.names.write({ group, sealed: sealed.value, by, at }, over);
      if (version === undefined) return refusal({ code: 'stale' });
      await this.writeEntry.run({ act: 'group.write-name', id: group });
      return ok(version);
    });
  }

  reveal(group: string): Promise<Result<RevealedName, RevealNameRefusal>> {
    return this.work.run(async () => {
      const stored = await this.names.find(group);
      if (stored === undefined) return refusal({ code: 'no-name' });
      await this.writeEntry.run({ act: 'group.reveal-name', id: group });
      const opened = await this.open.run(fieldOf(group), stored.sealed);
      return opened.ok ? ok({ name: opened.value, version: stored.version }) : opened;
    });
  }
}
