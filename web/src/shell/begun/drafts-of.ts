import { got } from '../../api/got.js';
import { ApiProblem } from '../../api/problem.js';
import type { ApiFor } from '../../api/client.js';
import { LONGEST, textOf, valueIn, type FormKey } from './begun.model.js';

const NOTHING = 404;
/** It was sealed with a key that is gone, or is of a form that can’t be kept. */
const UNREADABLE = [409, 422];
const ERASED = 410;
/** A browser sends no more than this after the page that asked is gone. */
const AFTER_THE_PAGE = 50_000;

export type Drafts = {
  readonly read: () => Promise<{ readonly value: unknown; readonly at: string } | null>;
  readonly write: (value: unknown) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** What the service keeps of one form, for whoever is logged in. */
export const draftsOf = (apiFor: ApiFor, which: FormKey): Drafts => {
  const { form: key, of } = which;
  const own = { params: { path: { key } } };
  const ofCase = { params: { path: { id: of ?? '', key } } };
  const api = () => apiFor({ case: of });
  return {
    read: async () => {
      try {
        const { text, writtenAt } = got(
          of === undefined
            ? await api().GET('/api/drafts/{key}', own)
            : await api().GET('/api/cases/{id}/drafts/{key}', ofCase),
        );
        const value = valueIn(which, text);
        return value === undefined ? null : { value, at: writtenAt };
      } catch (thrown) {
        if (thrown instanceof ApiProblem && [NOTHING, ERASED, ...UNREADABLE].includes(thrown.status))
          return null;
        throw thrown;
      }
    },
    write: async (value) => {
      const text = textOf(which, value);
      if (text.length > LONGEST) throw new RangeError('More was typed than the service keeps.');
      const options = { body: { text }, keepalive: text.length < AFTER_THE_PAGE };
      got(
        of === undefined
          ? await api().PUT('/api/drafts/{key}', { ...own, ...options })
          : await api().PUT('/api/cases/{id}/drafts/{key}', { ...ofCase, ...options }),
      );
    },
    remove: async () => {
      got(
        of === undefined
          ? await api().DELETE('/api/drafts/{key}', own)
          : await api().DELETE('/api/cases/{id}/drafts/{key}', ofCase),
      );
    },
  };
};
