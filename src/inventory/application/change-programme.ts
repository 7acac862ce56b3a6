import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Places } from '#geography';
import { Once, type KeyedChange, type KeyRefusal } from '#platform';
import type { NewProgramme, Programme, ProgrammePatch } from '../domain/programme.js';
import { faultsOfProvider } from '../domain/registered-provider.js';
import type { Fault } from '../domain/unit-patch.js';
import { Programmes } from './programmes.port.js';

export type ChangeProgrammeCommand = KeyedChange & {
  readonly programme: string;
  readonly patch: ProgrammePatch;
};
type NotAProgramme = { readonly code: 'not-a-programme'; readonly errors: readonly Fault[] };
export type RegisterProgrammeRefusal = NotAProgramme | KeyRefusal;
export type ChangeProgrammeRefusal =
  RegisterProgrammeRefusal | { readonly code: 'no-such-programme' | 'stale' };

/** Keeps the directory of programmes. It admits nobody to anything, so that one register keeper is enough. */
@Injectable()
export class ChangeProgramme {
  constructor(
    private readonly programmes: Programmes,
    private readonly places: Places,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
  ) {}

  register(given: NewProgramme, key: string): Promise<Result<Programme, RegisterProgrammeRefusal>> {
    const keyed = { key, about: 'programme.register', asks: given };
    return this.once.run<Programme, RegisterProgrammeRefusal>(keyed, async () => {
      const errors = await this.faults(given);
      if (errors.length > 0) return refusal({ code: 'not-a-programme', errors });
      const programme = { ...given, id: `AV-${randomUUID()}`, endedOn: null, version: 1 };
      await this.programmes.add(programme);
      await this.writeEntry.run({ act: 'programme.register', id: programme.id });
      return ok(programme);
    });
  }

  run(command: ChangeProgrammeCommand): Promise<Result<Programme, ChangeProgrammeRefusal>> {
    const { programme: id, version, key, patch } = command;
    const keyed = { key, about: `programme.change ${id}`, asks: { version, patch } };
    return this.once.run<Programme, ChangeProgrammeRefusal>(keyed, async () => {
      const before = await this.programmes.find(id);
      if (before === undefined) return refusal({ code: 'no-such-programme' });
      const after = { ...before, ...patch, version: version + 1 };
      const errors = await this.faults(after);
      if (errors.length > 0) return refusal({ code: 'not-a-programme', errors });
      const isReplaced = before.version === version && (await this.programmes.replace(after, version));
      if (!isReplaced) return refusal({ code: 'stale' });
      await this.writeEntry.run({
        act: 'programme.change',
        id,
        particulars: { version: String(after.version) },
      });
      return ok(after);
    });
  }

  private async faults({ catchment }: ProgrammePatch): Promise<readonly Fault[]> {
    const { regions, municipalities } = await this.places.all();
    const codes = (of: readonly { readonly code: string }[]) => of.map(({ code }) => code);
    const known = { regions: codes(regions), municipalities: codes(municipalities) };
    return faultsOfProvider(catchment ? { catchment } : {}, known);
  }
}
