import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry, type Act } from '#audit';
import { CheckFeatureCodes } from '#codes';
import { Places } from '#geography';
import { readUnit, unitTooFar } from '#interchange';
import { UnitOfWork } from '#platform';
import type { HousingUnit } from '../domain/housing-unit.js';
import { staysInTheWay } from '../domain/stays-in-the-way.js';
import { featuresOf, strangeUnits } from '../domain/strange-units.js';
import { beyondLimits } from '../domain/unit-limits.js';
import type { Fault, UnitChange, UnitPatch } from '../domain/unit-patch.js';
import type { UnitScope } from '../domain/unit-scope.js';
import { changedVoids, type VoidChange } from '../domain/void-change.js';
import { voidFaults } from '../domain/void-faults.js';
import { corrects, raises, reopens } from '../domain/widening.js';
import { Housing } from './housing.port.js';
import { ManagedUnits, type StoredUnit } from './managed-units.port.js';

export type ChangeCommand = {
  readonly unit: string;
  /** The version that whoever changes it has seen. */
  readonly version: number;
  readonly patch: UnitPatch | { readonly ofVoids: VoidChange };
  /** What a second person approved, if one did. */
  readonly approved: 'nothing' | 'capacity' | 'reopening' | 'correction';
  /** Whose units whoever corrects it may keep. */
  readonly scope?: UnitScope;
};
/** What changing it is called, by what a second person approved. */
const ACTS = {
  nothing: 'unit.change',
  capacity: 'unit.raise-capacity',
  reopening: 'unit.reopen',
  correction: 'unit.correct',
} as const satisfies Record<ChangeCommand['approved'], Act>;

type Wrong<Code extends string> = { readonly code: Code; readonly errors: readonly Fault[] };
export type ChangeRefusal =
  | { readonly code: 'no-such-unit' | 'no-such-void' | 'stale' }
  | Wrong<'not-a-unit' | 'second-person-needed' | 'nothing-to-approve' | 'stays-in-the-way'>;

/** Changes a unit of one's own, as far as those who are placed there let it; more of it only as a second person approved. */
@Injectable()
export class ChangeUnit {
  constructor(
    private readonly units: ManagedUnits,
    private readonly housing: Housing,
    private readonly places: Places,
    private readonly checkFeatureCodes: CheckFeatureCodes,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
  ) {}

  run(command: ChangeCommand): Promise<Result<StoredUnit, ChangeRefusal>> {
    return this.work.run(async () => {
      const { unit: id, version, patch, approved } = command;
      await (approved === 'correction' ? this.units.lockToCorrect(id) : this.units.lock(id));
      const stored = await this.units.find(id);
      if (stored === undefined) return refusal({ code: 'no-such-unit' });
      if (stored.version !== version) return refusal({ code: 'stale' });
      const asked = patchOf(stored.unit, patch);
      if (asked === undefined) return refusal({ code: 'no-such-void' });
      const read = readPatched(stored.unit, asked);
      if (!read.ok) return read;
      const strange = await this.checkFeatureCodes.run(featuresOf(read.value));
      if (strange.length > 0) return refusal({ code: 'not-a-unit', errors: strange });
      const change = { before: stored.unit, after: read.value };
      const widening = await this.againstCorrection(command, change);
      if (!widening.ok) return widening;
      const errors = staysInTheWay(change, await this.units.staysIn(id));
      if (errors.length > 0) return refusal({ code: 'stays-in-the-way', errors });
      if (!(await this.store({ unit: read.value, version }, approved))) return refusal({ code: 'stale' });
      await this.writeEntry.run({ act: actOf(command), id });
      return ok({ unit: read.value, version: version + 1 });
    });
  }

  private store(stored: StoredUnit, approved: ChangeCommand['approved']): Promise<boolean> {
    return approved === 'correction' ? this.units.correct(stored) : this.units.replace(stored);
  }

  private async againstCorrection({ approved, scope }: ChangeCommand, change: UnitChange) {
    const widening = againstWidening(change, approved);
    if (!widening.ok || scope === undefined || approved !== 'correction') return widening;
    const { localities } = await this.places.all();
    const known = { localities, providers: await this.housing.providers(), tooFar: unitTooFar };
    const errors = strangeUnits(change.after, known, scope);
    return errors.length > 0 ? refusal({ code: 'not-a-unit' as const, errors }) : widening;
  }
}

const actOf = ({ patch, approved }: Pick<ChangeCommand, 'patch' | 'approved'>) => {
  if (!('ofVoids' in patch)) return ACTS[approved];
  if ('add' in patch.ofVoids) return 'unit.add-void';
  return approved === 'reopening' ? 'unit.end-safety-void' : 'unit.end-void';
};

const patchOf = ({ voids }: HousingUnit, patch: ChangeCommand['patch']): UnitPatch | undefined => {
  if (!('ofVoids' in patch)) return patch;
  const changed = changedVoids(voids, patch.ofVoids);
  return changed && { voids: changed };
};

function readPatched(
  { id, ...before }: HousingUnit,
  patch: UnitPatch,
): Result<HousingUnit, Wrong<'not-a-unit'>> {
  const read = readUnit(JSON.stringify({ ...before, ...patch }));
  if (!read.ok) return refusal({ code: 'not-a-unit', errors: read.refusal.errors });
  const after = { id, ...read.value };
  const errors = [...beyondLimits(after), ...voidFaults({ before, after })];
  return errors.length > 0 ? refusal({ code: 'not-a-unit', errors }) : ok(after);
}

function againstWidening(
  change: UnitChange,
  approved: ChangeCommand['approved'],
): Result<true, Wrong<'second-person-needed' | 'nothing-to-approve'>> {
  const [more, open] = [raises(change), reopens(change)];
  const without = [...(approved === 'capacity' ? [] : more), ...(approved === 'reopening' ? [] : open)];
  if (without.length > 0) return refusal({ code: 'second-person-needed', errors: without });
  const missed = {
    nothing: false,
    capacity: more.length === 0,
    reopening: open.length === 0,
    correction: !corrects(change),
  };
  if (!missed[approved]) return ok(true);
  const pointer = approved === 'capacity' ? '/beds' : '';
  return refusal({ code: 'nothing-to-approve', errors: [{ pointer, message: 'is no more than before' }] });
}
