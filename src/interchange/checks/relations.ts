import { pointerOf, type InputError } from '../errors/input-error.js';
import { printed } from '../errors/printed.js';
import type { Check } from './draft.js';

const withItself =
  (list: 'groupRelations' | 'nonAssociations', of: string): Check =>
  (draft) =>
    draft.list(list).flatMap(({ at, item: { a, b } }): readonly InputError[] =>
      String(a) === String(b)
        ? [
            {
              pointer: pointerOf([...at, 'b']),
              message: `is the same ${of} as a`,
              expected: `another ${of}`,
              got: printed(b),
            },
          ]
        : [],
    );

/** Two groups are allied or hostile, never both, whichever is named first. */
const contradictions: Check = ({ list }) => {
  const stated = new Map<string, { readonly relation: string; readonly pointer: string }>();
  return list('groupRelations').flatMap(({ at, item: { a, b, relation } }): readonly InputError[] => {
    const pair = JSON.stringify([a, b].sort());
    const before = stated.get(pair);
    const pointer = pointerOf([...at, 'relation']);
    if (before === undefined) stated.set(pair, { relation, pointer });
    if (before === undefined || before.relation === relation) return [];
    return [
      {
        pointer,
        message: `contradicts ${before.pointer}`,
        expected: before.relation,
        got: printed(relation),
      },
    ];
  });
};

/** Nobody is allied, hostile or kept apart from themselves; what is said of a pair agrees. */
export const relations: Check = (draft) => [
  ...withItself('groupRelations', 'group')(draft),
  ...contradictions(draft),
  ...withItself('nonAssociations', 'person')(draft),
];
