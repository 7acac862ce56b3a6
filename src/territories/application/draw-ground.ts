import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, type IsoDate, type Result } from '#kernel';
import { WriteEntry, type Act } from '#audit';
import { Places } from '#geography';
import { fingerprintOf, Once, UnitOfWork, type KeyRefusal } from '#platform';
import type { DrawnGround, GroundReason, GroundSource } from '../domain/drawn-ground.js';
import { GroundVersions, type DrawCode, type Drawing } from './ground-versions.port.js';
import { HostileGrounds } from './hostile-grounds.port.js';
import { readDrawnGround, type NotGround } from './read-drawn-ground.js';

export type DrawCommand = { readonly document: unknown; readonly key: string };
export type RedrawCommand = DrawCommand & { readonly territory: string; readonly version: number };
/** What a second person approved: the version that it replaces is part of it. */
export type Replacing = {
  readonly territory: string;
  readonly version: number;
  readonly replaces: number;
};
export type NarrowCommand = Replacing & { readonly document: unknown };
export type EndCommand = Replacing & {
  readonly until: IsoDate;
  readonly source: GroundSource;
  readonly reason: GroundReason;
};
export type DrawRefusal = { readonly code: DrawCode } | NotGround | KeyRefusal;
/** Which version of which ground was drawn. */
export type Drawn = { readonly territory: string; readonly version: number };
type DrawOutcome = Promise<Result<Drawn, DrawRefusal>>;
type About = Omit<Drawing, 'drawn'>;

/** Draws hostile ground. What is less than before, a second person has approved. */
@Injectable()
export class DrawGround {
  constructor(
    private readonly versions: GroundVersions,
    private readonly grounds: HostileGrounds,
    private readonly places: Places,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly once: Once,
  ) {}

  /** New ground, which counts at once. */
  draw({ document, key }: DrawCommand): DrawOutcome {
    const keyed = { key, about: 'territory.draw', asks: fingerprintOf(JSON.stringify(document)) };
    return this.once.run<Drawn, DrawRefusal>(keyed, () =>
      this.drawn('territory.draw', { territory: `T-${randomUUID()}`, seen: 0, isNarrower: false }, document),
    );
  }

  /** Ground that is no safer by it, which counts at once. */
  redraw({ territory, version, document, key }: RedrawCommand): DrawOutcome {
    const asks = [version, fingerprintOf(JSON.stringify(document))];
    const keyed = { key, about: `territory.redraw ${territory}`, asks };
    return this.once.run<Drawn, DrawRefusal>(keyed, () =>
      this.drawn('territory.redraw', { territory, seen: version, isNarrower: false }, document),
    );
  }

  narrow({ territory, version, replaces, document }: NarrowCommand): DrawOutcome {
    return this.work.run(async () => {
      if (version !== replaces) return refusal({ code: 'stale' });
      return this.drawn('territory.narrow', { territory, seen: version, isNarrower: true }, document);
    });
  }

  end({ territory, version, replaces, until, source, reason }: EndCommand): DrawOutcome {
    return this.work.run(async () => {
      if (version !== replaces) return refusal({ code: 'stale' });
      const before = (await this.versions.of(territory)).at(-1);
      if (before === undefined) return refusal({ code: 'no-such-territory' });
      const { groups, class: kind, confidence, validFrom, geometry } = before;
      const document = {
        groups,
        class: kind,
        confidence,
        validFrom,
        validTo: until,
        geometry,
        source,
        reason,
      };
      return this.drawn('territory.end', { territory, seen: version, isNarrower: true }, document);
    });
  }

  private async drawn(act: Act, about: About, document: unknown): DrawOutcome {
    const { localities } = await this.places.all();
    const { groups } = await this.grounds.withTerritories([]);
    const read = readDrawnGround(document, { localities, groups });
    if (!read.ok) return read;
    const drawn = await this.versions.draw({ ...about, drawn: read.value });
    if (drawn.code !== 'DRAWN') return refusal({ code: drawn.code });
    const { territory, seen } = about;
    await this.writeEntry.run({
      act,
      id: territory,
      owner: drawn.region,
      particulars: particularsOf(read.value),
    });
    return ok({ territory, version: seen + 1 });
  }
}

const particularsOf = ({ class: kind, source, reason }: DrawnGround) => ({ class: kind, source, reason });
