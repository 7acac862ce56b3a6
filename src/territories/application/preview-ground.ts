import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Places } from '#geography';
import { UnitOfWork } from '#platform';
import { roughly } from '../domain/rough-count.js';
import { GroundVersions, type TouchedInRegion } from './ground-versions.port.js';
import { HostileGrounds } from './hostile-grounds.port.js';
import { readDrawnGround, type NotGround } from './read-drawn-ground.js';

export type PreviewCommand = {
  readonly document: unknown;
  /** The ground in whose stead it is drawn; null for what is not there. */
  readonly territory: string | null;
};
export type PreviewRefusal = NotGround | { readonly code: 'no-such-territory' | 'no-preview-left' };
/** Of each the step that it reaches; null where there are fewer than three. */
export type RoughCounts = {
  readonly [Key in keyof TouchedInRegion]: Key extends 'region' ? string : number | null;
};

/** Says what ground would touch before it is drawn: rough numbers by region, and nothing of whom. Each asking is counted and on record. */
@Injectable()
export class PreviewGround {
  constructor(
    private readonly versions: GroundVersions,
    private readonly grounds: HostileGrounds,
    private readonly places: Places,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
  ) {}

  run({ document, territory }: PreviewCommand): Promise<Result<readonly RoughCounts[], PreviewRefusal>> {
    return this.work.run(async () => {
      const { localities } = await this.places.all();
      const { groups } = await this.grounds.withTerritories([]);
      const read = readDrawnGround(document, { localities, groups });
      if (!read.ok) return read;
      if (territory !== null && (await this.versions.of(territory)).length === 0)
        return refusal({ code: 'no-such-territory' });
      if (!(await this.versions.takePreview())) return refusal({ code: 'no-preview-left' });
      const regions = await this.versions.touches(territory, read.value);
      const particulars = { class: read.value.class, regions: String(regions.filter(isTouched).length) };
      await this.writeEntry.run({ act: 'territory.preview', id: territory, particulars });
      return ok(regions.map(roughOf));
    });
  }
}

const isTouched = ({ region: _, ...counts }: TouchedInRegion): boolean =>
  Object.values(counts).some((count) => count > 0);
const roughOf = ({ region, stays, offers, proposals, requests, units }: TouchedInRegion): RoughCounts => ({
  ...{ region, stays: roughly(stays), offers: roughly(offers), proposals: roughly(proposals) },
  ...{ requests: roughly(requests), units: roughly(units) },
});
