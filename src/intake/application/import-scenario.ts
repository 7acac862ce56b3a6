import { Injectable } from '@nestjs/common';
import { ok, refusal, type Clash, type Result } from '#kernel';
import { MOST_ERRORS, type InputError } from '#interchange';
import { WriteEntry } from '#audit';
import { UnitOfWork } from '#platform';
import { CheckAgainstStored } from './check-against-stored.js';
import { ImportReader, type OpenedImport, type ReadRefusal } from './import-reader.port.js';
import { Imports } from '#problem';
import { StoreScenario } from './store-scenario.js';

export type ImportResult = {
  readonly digest: string;
  readonly asOf: string;
  readonly policyVersion: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly already: boolean;
};
type Faults = { readonly errors: readonly InputError[]; readonly omitted: number };
export type ImportRefusal = ReadRefusal | (Faults & { readonly code: 'kept-with-other-content' });

const capped = (errors: readonly InputError[]): Faults => ({
  errors: errors.slice(0, MOST_ERRORS),
  omitted: Math.max(0, errors.length - MOST_ERRORS),
});

const differing = async (opened: OpenedImport, clashes: readonly Clash[]): Promise<ImportRefusal> => {
  const reported = clashes.slice(0, MOST_ERRORS);
  const pointers = await opened.pointersTo(reported);
  const errors = reported.map(({ id }, index) => ({
    pointer: pointers[index] ?? '',
    message: `${id} is kept already with other content`,
    expected: 'the content that is kept, or an id of its own',
  }));
  return { code: 'kept-with-other-content', errors, omitted: clashes.length - reported.length };
};

/** Takes in a whole scenario or nothing of it. The same scenario twice is the same as once. */
@Injectable()
export class ImportScenario {
  constructor(
    private readonly reader: ImportReader,
    private readonly imports: Imports,
    private readonly check: CheckAgainstStored,
    private readonly store: StoreScenario,
    private readonly work: UnitOfWork,
    private readonly writeEntry: WriteEntry,
  ) {}

  /** Takes the text of a `fristad-scenario/1` file. Bytes may be gone afterwards. */
  async run(document: string | Uint8Array): Promise<Result<ImportResult, ImportRefusal>> {
    const read = await this.reader.read(document, (opened) => this.work.run(() => this.takeIn(opened)));
    return read.ok ? read.value : read;
  }

  private async takeIn(opened: OpenedImport): Promise<Result<ImportResult, ImportRefusal>> {
    const { digest, asOf, counts, policy } = opened.head;
    const imported = { digest, asOf, policyVersion: policy.version, counts };
    await this.imports.queueUp();
    if (await this.imports.has(digest)) return ok({ ...imported, already: true });
    const errors = await this.check.run(opened);
    if (errors.length > 0) return refusal({ code: 'cannot-be-kept', ...capped(errors) });
    const clashes = await this.store.run(opened);
    if (clashes.length > 0) return refusal(await differing(opened, clashes));
    await this.writeEntry.run({ act: 'scenario.import', id: digest });
    await this.imports.add({ digest, asOf, policyVersion: policy.version });
    return ok({ ...imported, already: false });
  }
}
