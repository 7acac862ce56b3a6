import type { Clash } from '#kernel';
import type { Scenario } from '#scoring';

type Named = { readonly id?: string; readonly code?: string };

/** Where the thing that clashes stands in the scenario (RFC 6901). */
export const pointerTo = (scenario: Scenario, { list, id }: Clash): string => {
  const things = scenario[list as keyof Scenario];
  if (!Array.isArray(things)) return `/${list}`;
  const index = (things as readonly Named[]).findIndex((thing) => (thing.id ?? thing.code) === id);
  return `/${list}/${index}`;
};
