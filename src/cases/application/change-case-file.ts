import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry, type Act } from '#audit';
import { CheckErasure } from '#keys';
import { Acting, Clock, Once, type KeyRefusal } from '#platform';
import { EMPTY_FILE, partsOf, type CaseFilePart, type CaseFilePatch } from '../domain/case-file.js';
import { CaseFiles } from './case-files.port.js';
import { particularsOf } from './particulars-of.js';
import { ShowCaseFile, type CaseFileView } from './show-case-file.js';

export type ChangeCaseFileCommand = {
  readonly case: string;
  /** The version that was seen; 0 where nothing was entered. */
  readonly version: number;
  readonly key: string;
  readonly patch: CaseFilePatch;
};
export type ChangeCaseFileRefusal = KeyRefusal | { readonly code: 'erased' | 'stale' };

const ACTS: Readonly<Record<CaseFilePart, Act>> = {
  programme: 'case.set-programme',
  identityProtection: 'case.set-identity-protection',
  threat: 'case.assess-threat',
  funding: 'case.record-funding',
  resident: 'case.confirm-resident',
  localTies: 'case.confirm-local-ties',
  motivated: 'case.confirm-motivated',
};

/** Enters what is known of the work on a case, part by part, each with an entry of its own in the log. */
@Injectable()
export class ChangeCaseFile {
  constructor(
    private readonly files: CaseFiles,
    private readonly showFile: ShowCaseFile,
    private readonly erasure: CheckErasure,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run({
    case: caseRef,
    version,
    key,
    patch,
  }: ChangeCaseFileCommand): Promise<Result<CaseFileView, ChangeCaseFileRefusal>> {
    const keyed = { key, about: `case.change-file ${caseRef}`, asks: { version, patch } };
    return this.once.run<CaseFileView, ChangeCaseFileRefusal>(keyed, async () => {
      if (await this.erasure.isErased({ kind: 'CASE', id: caseRef })) return refusal({ code: 'erased' });
      const stored = await this.files.find(caseRef);
      const changed = partsOf(patch);
      const added =
        (stored?.version ?? 0) === version &&
        (await this.files.add({
          case: caseRef,
          version: version + 1,
          content: { ...(stored?.content ?? EMPTY_FILE), ...patch },
          changed,
          by: this.acting.current.actor,
          at: this.clock.now(),
        }));
      if (!added) return refusal({ code: 'stale' });
      for (const part of changed) await this.record(caseRef, part, patch);
      return ok(await this.showFile.run(caseRef));
    });
  }

  private record(caseRef: string, part: CaseFilePart, patch: CaseFilePatch): Promise<void> {
    const owner = this.acting.current.region;
    const particulars = particularsOf(patch[part] ?? null);
    return this.writeEntry.run({ act: ACTS[part], id: caseRef, case: caseRef, owner, particulars });
  }
}
