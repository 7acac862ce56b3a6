import { pointerOf, type InputError, type Path } from '../errors/input-error.js';
import { printed } from '../errors/printed.js';
import type { Check, Draft, Item, ListName } from './draft.js';

type Kind = 'region' | 'municipality' | 'locality' | 'group' | 'provider' | 'unit';
type Reference = readonly [kind: Kind, path: Path, name: string];
type Reader<List extends ListName> = (item: Item<List>) => readonly Reference[];

const listed: Record<Kind, readonly [list: ListName, key: 'code' | 'id']> = {
  region: ['regions', 'code'],
  municipality: ['municipalities', 'code'],
  locality: ['localities', 'code'],
  group: ['groups', 'code'],
  provider: ['providers', 'id'],
  unit: ['units', 'id'],
};

const all = (kind: Kind, path: Path, names: readonly string[]): readonly Reference[] =>
  names.map((name, index) => [kind, [...path, index], name]);

const readers: { readonly [List in ListName]?: Reader<List> } = {
  municipalities: ({ region }) => [['region', ['region'], region]],
  localities: ({ municipality }) => [['municipality', ['municipality'], municipality]],
  groupRelations: ({ a, b }) => [
    ['group', ['a'], a],
    ['group', ['b'], b],
  ],
  territories: ({ groups }) => all('group', ['groups'], groups),
  providers: ({ catchment }) => [
    ...all('region', ['catchment', 'regions'], catchment.regions),
    ...all('municipality', ['catchment', 'municipalities'], catchment.municipalities),
  ],
  units: ({ provider, locality }) => [
    ['provider', ['provider'], provider],
    ['locality', ['locality'], locality],
  ],
  requests: (request) => [
    ['region', ['region'], request.region],
    ...all('group', ['threat', 'ownGroups'], request.threat.ownGroups),
    ...all('group', ['threat', 'otherGroups'], request.threat.otherGroups),
    ['locality', ['homeLocality'], request.homeLocality],
    ...all('locality', ['excludedLocalities'], request.excludedLocalities),
    ...all('region', ['allowedRegions'], request.allowedRegions ?? []),
    ['region', ['residence', 'region'], request.residence.region],
    ['municipality', ['residence', 'municipality'], request.residence.municipality],
    ...all('locality', ['preferredLocalities'], request.preferredLocalities),
  ],
  placements: ({ unit, groups }) => [['unit', ['unit'], unit], ...all('group', ['groups'], groups)],
};

const namesOf = (draft: Draft) =>
  new Map(Object.entries(listed).map(([kind, [list, key]]) => [kind, draft.named(list, key)] as const));

const unknownOf = (
  references: readonly Reference[],
  at: Path,
  names: ReturnType<typeof namesOf>,
): readonly InputError[] =>
  references.flatMap(([kind, path, name]) => {
    if (names.get(kind)?.has(name) !== false) return [];
    return {
      pointer: pointerOf([...at, ...path]),
      message: `names a ${kind} that the document does not have`,
      expected: `the ${listed[kind][1]} of one of the ${listed[kind][0]}`,
      got: printed(name),
    };
  });

/** Every name of another thing is in that thing's list. Persons have no list and may be anybody. */
export const knownReferences: Check = (draft) => {
  const names = namesOf(draft);
  return (Object.keys(readers) as ListName[]).flatMap((list) => {
    const read = readers[list] as Reader<ListName>;
    return draft.list(list).flatMap(({ at, item }) => unknownOf(read(item), at, names));
  });
};
