import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry, type Act } from '#audit';
import { CheckErasure } from '#keys';
import { Acting, Clock, Once, type KeyRefusal } from '#platform';
import type { CaseMeasure, Measure } from '../domain/case-measure.js';
import { CaseMeasures } from './case-measures.port.js';
import { particularsOf } from './particulars-of.js';

type MeasureCommand = { readonly case: string; readonly key: string; readonly measure: Measure };
/** With a fresh UUID. */
export type AddMeasureCommand = MeasureCommand & { readonly id: string };
export type ChangeMeasureCommand = MeasureCommand & { readonly id: string; readonly version: number };
export type AddMeasureRefusal = KeyRefusal | { readonly code: 'erased' | 'too-many' };
export type ChangeMeasureRefusal = KeyRefusal | { readonly code: 'erased' | 'no-such-measure' | 'stale' };
type Entry = { readonly case: string; readonly act: Act; readonly measure: CaseMeasure };

/** As many as a case can have: five on average, by the study. */
const MOST = 200;

/** Enters what is done for the person of a case, and how it goes on. */
@Injectable()
export class ChangeMeasures {
  constructor(
    private readonly measures: CaseMeasures,
    private readonly erasure: CheckErasure,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  add({ id, ...given }: AddMeasureCommand): Promise<Result<CaseMeasure, AddMeasureRefusal>> {
    const { case: caseRef, key, measure } = given;
    const keyed = { key, about: `measure.add ${caseRef}`, asks: measure };
    return this.once.run<CaseMeasure, AddMeasureRefusal>(keyed, async () => {
      if (await this.isErased(caseRef)) return refusal({ code: 'erased' });
      if ((await this.measures.of(caseRef)).length >= MOST) return refusal({ code: 'too-many' });
      const added = this.versionOf(measure, { id, version: 1 });
      if (!(await this.measures.add(caseRef, added))) throw new Error(`Measure ${id} is not fresh.`);
      await this.record({ case: caseRef, act: 'measure.add', measure: added });
      return ok(added);
    });
  }

  change({
    id,
    version,
    ...given
  }: ChangeMeasureCommand): Promise<Result<CaseMeasure, ChangeMeasureRefusal>> {
    const { case: caseRef, key, measure } = given;
    const keyed = { key, about: `measure.change ${id}`, asks: { version, measure } };
    return this.once.run<CaseMeasure, ChangeMeasureRefusal>(keyed, async () => {
      const before = await this.measures.find(caseRef, id);
      if (before === undefined) return refusal({ code: 'no-such-measure' });
      if (await this.isErased(caseRef)) return refusal({ code: 'erased' });
      const changed = this.versionOf(measure, { id, version: version + 1 });
      if (before.version !== version || !(await this.measures.add(caseRef, changed)))
        return refusal({ code: 'stale' });
      await this.record({ case: caseRef, act: 'measure.change', measure: changed });
      return ok(changed);
    });
  }

  private isErased(caseRef: string): Promise<boolean> {
    return this.erasure.isErased({ kind: 'CASE', id: caseRef });
  }

  private versionOf(measure: Measure, of: Pick<CaseMeasure, 'id' | 'version'>): CaseMeasure {
    return { ...of, ...measure, by: this.acting.current.actor, at: this.clock.now() };
  }

  private record({ case: caseRef, act, measure }: Entry): Promise<void> {
    const { id, version, kind, agency, status, from, to } = measure;
    const particulars = particularsOf({ version, kind, agency, status, from, to });
    return this.writeEntry.run({ act, id, case: caseRef, owner: this.acting.current.region, particulars });
  }
}
