import { Injectable } from '@nestjs/common';
import { ApprovalSubject, show, SubjectOf, type ApprovalQuestion } from '#access';
import type { IsoDate } from '#kernel';
import { changedFields } from '../domain/changed-fields.js';
import type { HousingUnit } from '../domain/housing-unit.js';
import type { UnitPatch } from '../domain/unit-patch.js';
import { changedVoids } from '../domain/void-change.js';
import { ManagedUnits } from './managed-units.port.js';

type EndOfVoid = { readonly from: IsoDate; readonly to: IsoDate | null };
/** A void that ends has two days of its own; everything else names fields of the unit. */
const patchOf = ({ voids }: HousingUnit, command: UnitPatch | EndOfVoid): UnitPatch | undefined => {
  if (!('from' in command)) return command;
  const changed = changedVoids(voids, { end: command });
  return changed && { voids: changed };
};

/** What a second officer sees of a unit: as it is now, and as it would be. */
@SubjectOf('unit.raise-capacity')
@Injectable()
export class ShowUnitChange extends ApprovalSubject {
  constructor(private readonly units: ManagedUnits) {
    super();
  }

  /** Null where the unit, or the void that is to end, is not there any more. */
  override async of({ content }: ApprovalQuestion) {
    const stored = await this.units.find(content.object ?? '');
    const patch = stored && patchOf(stored.unit, content.command as UnitPatch | EndOfVoid);
    if (stored === undefined || patch === undefined) return null;
    const seen = (unit: HousingUnit, version: number) =>
      show('unit', 'HOUSING_OFFICER', { ...unit, version });
    const after = { ...stored.unit, ...patch };
    return {
      changed: changedFields(stored.unit, after),
      before: seen(stored.unit, stored.version),
      after: seen(after, stored.version + 1),
    };
  }
}

@SubjectOf('unit.reopen')
@Injectable()
export class ShowReopening extends ShowUnitChange {}

@SubjectOf('unit.correct')
@Injectable()
export class ShowCorrection extends ShowUnitChange {}
