import type { components } from '../../../api/api.js';
import { useAct } from '../../../api/use-act.js';
import type { CaseFile } from '../case.model.js';

export type MeasureInput = components['schemas']['MeasureInput'];
type Known = Pick<CaseFile['measures'][number], 'id' | 'version'>;
const CHANGES = ['case-file', 'timeline', 'who-looked', 'today'];

/** Enters a measure, or how one goes on. */
export const useMeasure = (id: string, measure: Known | undefined, onDone: () => void) =>
  useAct(
    (api, body: MeasureInput) =>
      measure === undefined
        ? api.POST('/api/cases/{id}/measures', { params: { path: { id } }, body })
        : api.PUT('/api/cases/{id}/measures/{measure}', {
            params: { path: { id, measure: measure.id }, header: { 'If-Match': `"${measure.version}"` } },
            body,
          }),
    { case: id, changes: CHANGES, onDone },
  );
