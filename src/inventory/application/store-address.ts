import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { OpenField, SealField, type Field } from '#keys';
import { Acting, Clock, UnitOfWork } from '#platform';
import { UnitAddresses } from './unit-addresses.port.js';

export type WriteAddressCommand = {
  readonly unit: string;
  readonly address: string;
  /** The version that is replaced; null for the first. */
  readonly over: number | null;
};
export type WriteAddressRefusal = { readonly code: 'stale' | 'erased' | 'unreadable' | 'ill-formed-text' };
export type RevealRefusal = { readonly code: 'no-address' | 'erased' | 'unreadable' };

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
    private readonly seal: SealField,
    private readonly open: OpenField,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  /** Answers the version that it has now. */
  write({ unit, address, over }: WriteAddressCommand): Promise<Result<number, WriteAddressRefusal>> {
    return this.work.run(async () => {
      const sealed = await this.seal.run(fieldOf(unit), address);
      if (!sealed.ok) return sealed;
      const [by, at] = [this.acting.current.actor, this.clock.now()];
      const version = await this.addresses.write({ unit, sealed: sealed.value, by, at }, over);
      if (version === undefined) return refusal({ code: 'stale' });
      await this.writeEntry.run({ act: 'unit.write-address', id: unit });
      return ok(version);
    });
  }

  /** Opens the address of one unit. The log names what it is opened for: a placement in the unit, if one is given. */
  reveal(unit: string, placement?: string): Promise<Result<string, RevealRefusal>> {
    return this.work.run(async () => {
      const stored = await this.addresses.find(unit);
      if (stored === undefined) return refusal({ code: 'no-address' });
      const act = placement === undefined ? 'unit.reveal-address' : 'placement.reveal-address';
      await this.writeEntry.run({ act, id: placement ?? unit });
      return this.open.run(fieldOf(unit), stored.sealed);
    });
  }
}
