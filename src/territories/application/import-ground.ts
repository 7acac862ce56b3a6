import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Places } from '#geography';
import { fingerprintOf, Once, UnitOfWork, type KeyRefusal } from '#platform';
import type { AreaToDraw, GroundFault, GroundFile, ReadingNote } from '../domain/ground-import.js';
import { GroundReader, type ReadGroundRefusal } from './ground-reader.port.js';
import { GroundVersions, type DrawCode } from './ground-versions.port.js';
import { HostileGrounds } from './hostile-grounds.port.js';

export type ImportGroundCommand = GroundFile & {
  readonly text: string | Uint8Array;
  readonly key: string;
  /** Whether nothing is to remain of it. */
  readonly isDryRun: boolean;
};
/** What an area of the file became; of a dry run, what it would become. */
export type ImportedArea = {
  readonly pointer: string;
  readonly territory: string | null;
  readonly region: string | null;
  readonly squareMetres: number;
  readonly notes: readonly ReadingNote[];
};
export type ImportGroundRefusal = ReadGroundRefusal | KeyRefusal;
type Outcome = Result<readonly ImportedArea[], ImportGroundRefusal>;
/** Undoes what a dry run drew. */
type DryRun = { readonly code: 'dry-run'; readonly areas: readonly ImportedArea[] };

const WHY: Partial<Record<DrawCode, Pick<GroundFault, 'message' | 'expected'>>> = {
  'ground-of-another-region': {
    message: 'lies in another region',
    expected: 'ground of your own region, or an analyst of the country',
  },
};

/** Draws every area of a file as new ground, all or none. */
@Injectable()
export class ImportGround {
  constructor(
    private readonly reader: GroundReader,
    private readonly versions: GroundVersions,
    private readonly grounds: HostileGrounds,
    private readonly places: Places,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly once: Once,
  ) {}

  async run(command: ImportGroundCommand): Promise<Outcome> {
    const { text, key, isDryRun, ...file } = command;
    const keyed = {
      key,
      about: 'territory.import',
      asks: [fingerprintOf(text), fingerprintOf(JSON.stringify(file))],
    };
    const before = isDryRun ? undefined : await this.once.before<readonly ImportedArea[]>(keyed);
    if (before !== undefined) return before;
    const { localities } = await this.places.all();
    const { groups } = await this.grounds.withTerritories([]);
    const read = await this.reader.read({ ...file, text, setting: { localities, groups } });
    if (!read.ok) return read;
    if (isDryRun) return this.tried(read.value);
    return this.once.run<readonly ImportedArea[], ImportGroundRefusal>(keyed, () => this.drawn(read.value));
  }

  private async tried(areas: readonly AreaToDraw[]): Promise<Outcome> {
    const tried = await this.work.run<Result<never, ImportGroundRefusal | DryRun>>(async () => {
      const drawn = await this.drawn(areas);
      return drawn.ok ? refusal({ code: 'dry-run', areas: drawn.value }) : drawn;
    });
    if (tried.ok) return tried;
    const { refusal: why } = tried;
    if (why.code !== 'dry-run') return refusal(why);
    return ok(why.areas.map((area) => ({ ...area, territory: null })));
  }

  private async drawn(areas: readonly AreaToDraw[]): Promise<Outcome> {
    const [imported, errors]: [ImportedArea[], GroundFault[]] = [[], []];
    for (const { pointer, drawn, squareMetres, notes } of areas) {
      const territory = `T-${randomUUID()}`;
      const done = await this.versions.draw({ territory, seen: 0, isNarrower: false, drawn });
      if (done.code === 'DRAWN')
        imported.push({ pointer, territory, region: done.region, squareMetres, notes });
      else errors.push({ pointer, message: done.code, expected: 'ground', ...WHY[done.code] });
    }
    if (errors.length > 0) return refusal({ code: 'not-areas', errors, omitted: 0 });
    await this.entriesOf(imported);
    return ok(imported);
  }

  /** One for each region: what was drawn there. */
  private async entriesOf(imported: readonly ImportedArea[]): Promise<void> {
    for (const [owner, areas] of Map.groupBy(imported, ({ region }) => region)) {
      const returned = areas.map(({ territory }) => territory ?? '');
      await this.writeEntry.run({ act: 'territory.import', owner, hits: returned.length, returned });
    }
  }
}
