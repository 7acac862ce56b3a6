import { pointerOf } from '../errors/input-error.js';
import { printed } from '../errors/printed.js';
import type { Check, Draft, ListName } from './draft.js';

const keys = {
  regions: 'code',
  municipalities: 'code',
  localities: 'code',
  groups: 'code',
  territories: 'id',
  providers: 'id',
  units: 'id',
  requests: 'id',
  placements: 'id',
} as const satisfies Partial<Record<ListName, string>>;

const twiceIn = (draft: Draft, list: keyof typeof keys) => {
  const key = keys[list];
  const seen = new Map<string, string>();
  return draft.list(list).flatMap(({ at, item }) => {
    const name = (item as Readonly<Record<string, unknown>>)[key] as string;
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, pointerOf(at));
      return [];
    }
    const message = `is also the ${key} of ${first}`;
    return {
      pointer: pointerOf([...at, key]),
      message,
      expected: `each ${key} once in its list`,
      got: printed(name),
    };
  });
};

/** A code or id stands once in its list; one person may have several requests and placements. */
export const uniqueNames: Check = (draft) =>
  (Object.keys(keys) as (keyof typeof keys)[]).flatMap((list) => twiceIn(draft, list));
