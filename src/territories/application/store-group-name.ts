import { Injectable } from '@nestjs/common';
import { ok, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { SealedText, type Field, type ReadTextRefusal, type WriteTextRefusal } from '#keys';
import { GroupNames } from './group-names.port.js';

export type WriteNameCommand = {
  readonly group: string;
  readonly name: string;
  /** The version that is replaced; null for the first. */
  readonly over: number | null;
};
export type WriteNameRefusal = WriteTextRefusal;
export type RevealNameRefusal = ReadTextRefusal<'no-name'>;
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
    private readonly texts: SealedText,
    private readonly writeEntry: WriteEntry,
  ) {}

  /** Resolves with the version that it has now. */
  write({ group, name, over }: WriteNameCommand): Promise<Result<number, WriteNameRefusal>> {
    return this.texts.write(fieldOf(group), {
      text: name,
      store: (sealed) => this.names.write({ group, ...sealed }, over),
      record: () => this.writeEntry.run({ act: 'group.write-name', id: group }),
    });
  }

  async reveal(group: string): Promise<Result<RevealedName, RevealNameRefusal>> {
    const read = await this.texts.read({
      find: () => this.names.find(group),
      missing: 'no-name',
      fieldOf: () => fieldOf(group),
      record: () => this.writeEntry.run({ act: 'group.reveal-name', id: group }),
    });
    return read.ok ? ok({ name: read.value.text, version: read.value.stored.version }) : read;
  }
}
