import type { Clash } from '#kernel';
import type { Scenario } from '#scoring';

type Named = { readonly id?: string; readonly code?: string };
/** By the name of a list: where each of its members stands. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, number>>;

const indices = (things: readonly Named[]) =>
  new Map(things.map(({ id, code }, index) => [id ?? code ?? '', index]));

export const placesOf = (scenario: Scenario, lists: ReadonlySet<string>): Places =>
  new Map(
    [...lists].flatMap((list) => {
      const things = scenario[list as keyof Scenario];
      return Array.isArray(things) ? [[list, indices(things as readonly Named[])] as const] : [];
    }),
  );

/** Where the thing that clashes stands in the scenario (RFC 6901). */
export const pointerAmong = (places: Places, { list, id }: Clash): string => {
  const index = places.get(list)?.get(id);
  return index === undefined ? `/${list}` : `/${list}/${index}`;
};
