import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, unitId, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { CheckFeatureCodes } from '#codes';
import { Places } from '#geography';
import { readUnits, unitTooFar } from '#interchange';
import { fingerprintOf, Once, UnitOfWork, type KeyRefusal } from '#platform';
import type { HousingUnit } from '../domain/housing-unit.js';
import { featuresOf, strangeUnits } from '../domain/strange-units.js';
import { beyondLimits } from '../domain/unit-limits.js';
import type { Fault, NewUnit } from '../domain/unit-patch.js';
import type { UnitScope } from '../domain/unit-scope.js';
import { voidFaults } from '../domain/void-faults.js';
import { Housing } from './housing.port.js';
import { ManagedUnits } from './managed-units.port.js';

export const MOST_UNITS = 100;
export type RegisterCommand = {
  readonly text: string | Uint8Array;
  readonly key: string;
  /** Whose units whoever registers may add. */
  readonly scope: UnitScope;
};
export type RegisterRefusal = { readonly code: 'not-units'; readonly errors: readonly Fault[] } | KeyRefusal;

const at = (index: number, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => ({ ...fault, pointer: `/units/${index}${fault.pointer}` }));

/** Registers new units of one's own, all or none; each gets a name that tells nothing. The same key takes effect once. */
@Injectable()
export class RegisterUnits {
  constructor(
    private readonly units: ManagedUnits,
    private readonly housing: Housing,
    private readonly places: Places,
    private readonly checkFeatureCodes: CheckFeatureCodes,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly once: Once,
  ) {}

  /** Answers their names, in the order of the command. */
  run({ text, key, scope }: RegisterCommand): Promise<Result<readonly string[], RegisterRefusal>> {
    return this.work.run(async () => {
      const read = await this.read(text, scope);
      if (!read.ok) return read;
      const keyed = { key, about: 'unit.register', asks: fingerprintOf(text) };
      return this.once.run<readonly string[], RegisterRefusal>(keyed, () => this.add(read.value));
    });
  }

  private async add(units: readonly NewUnit[]): Promise<Result<readonly string[], never>> {
    const named = units.map((unit): HousingUnit => ({ id: unitId(`U-${randomUUID()}`), ...unit }));
    const ids = named.map(({ id }) => id);
    await this.units.add(named);
    await this.writeEntry.run({ act: 'unit.register', hits: ids.length, returned: ids });
    return ok(ids);
  }

  private async read(
    text: string | Uint8Array,
    scope: UnitScope,
  ): Promise<Result<readonly NewUnit[], RegisterRefusal>> {
    const read = readUnits(text);
    if (!read.ok) return refusal({ code: 'not-units', errors: read.refusal.errors });
    const { units } = read.value;
    const { localities } = await this.places.all();
    const known = { localities, providers: await this.housing.providers(), tooFar: unitTooFar };
    const errors = [
      ...countFaults(units),
      ...units.flatMap((unit, index) => at(index, beyondLimits(unit))),
      ...units.flatMap((after, index) => at(index, voidFaults({ before: { ...after, voids: [] }, after }))),
      ...units.flatMap((unit, index) => at(index, strangeUnits(unit, known, scope))),
    ];
    const all = errors.length > 0 ? errors : await this.strangeFeatures(units);
    return all.length > 0 ? refusal({ code: 'not-units', errors: all }) : ok(units);
  }

  private strangeFeatures(units: readonly NewUnit[]): Promise<readonly Fault[]> {
    const named = units.flatMap((unit, index) => {
      const at = `/units/${index}`;
      return featuresOf(unit).map(({ pointer, code }) => ({ pointer: at + pointer, code }));
    });
    return this.checkFeatureCodes.run(named);
  }
}

const countFaults = ({ length }: readonly NewUnit[]): readonly Fault[] =>
  length > 0 && length <= MOST_UNITS
    ? []
    : [{ pointer: '/units', message: `holds ${length}`, expected: `1 to ${MOST_UNITS} units` }];
