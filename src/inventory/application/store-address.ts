import { Injectable } from '@nestjs/common';
import { ok, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { SealedText, type Field, type ReadTextRefusal, type WriteTextRefusal } from '#keys';
import { UnitAddresses } from './unit-addresses.port.js';

export type WriteAddressCommand = {
  readonly unit: string;
  readonly address: string;
  /** The version that is replaced; null for the first. */
  readonly over: number | null;
};
export type WriteAddressRefusal = WriteTextRefusal;
export type RevealRefusal = ReadTextRefusal<'no-address'>;

const fieldOf = (unit: string): Field => ({
  subject: { kind: 'UNIT', id: unit },
  table: 'unit_address',
  column: 'sealed',
  row: unit,
});

/** Street addresses: only ciphertext is kept, and one is opened only once its entry is written. */
@Injectable()
export class StoreAddress {
  constructor(
    private readonly addresses: UnitAddresses,
    private readonly texts: SealedText,
    private readonly writeEntry: WriteEntry,
  ) {}

  /** Answers the version that it has now. */
  write({ unit, address, over }: WriteAddressCommand): Promise<Result<number, WriteAddressRefusal>> {
    return this.texts.write(fieldOf(unit), {
      text: address,
      store: (sealed) => this.addresses.write({ unit, ...sealed }, over),
      record: () => this.writeEntry.run({ act: 'unit.write-address', id: unit }),
    });
  }

  /** Opens the address of one unit. The log names what it is opened for: a placement in the unit, if one is given. */
  async reveal(unit: string, placement?: string): Promise<Result<string, RevealRefusal>> {
    const act = placement === undefined ? 'unit.reveal-address' : 'placement.reveal-address';
    const read = await this.texts.read({
      find: () => this.addresses.find(unit),
      missing: 'no-address',
      fieldOf: () => fieldOf(unit),
      record: () => this.writeEntry.run({ act, id: placement ?? unit }),
    });
    return read.ok ? ok(read.value.text) : read;
  }
}
