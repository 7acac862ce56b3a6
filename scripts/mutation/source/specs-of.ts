import type { ImportGraph } from './graph.js';

const ROOMS: Readonly<Record<string, RegExp>> = {
  access: /^test\/(access|limits|security\/one-refusal)/,
  audit: /^test\/(oversight|http\/audit|database\/audit)/,
  keys: /^test\/(security\/(key|sealed|person)|cli\/keys)/,
  placements: /^test\/(placing|reading|http\/runs)/,
  requests: /^test\/(requests|reading)/,
  scoring: /^(src\/solving|test\/(scenarios|explaining|cases))/,
  solving: /^(src\/solving|test\/(scenarios|explaining|peers))/,
};
/** Suites that take minutes by themselves, or test something else by whatever means. */
const NOT =
  /\/(browser|architecture|fuzz|peers|twin-|races|matrix-over|large-file|probing|workers|mutations|rotation|interrupt|made-by)/;

/** The specs that are to notice a change of a file: beside it, of its folder, of its room, of what its room is tested by. */
export const specsOf = (path: string, graph: ImportGraph, most: number): readonly string[] => {
  const [, room = ''] = /^src\/(\w+)\//.exec(path) ?? [];
  const folder = path.slice(0, path.lastIndexOf('/'));
  const rank = (spec: string): number => {
    if (spec === path.replace(/\.ts$/, '.spec.ts')) return 0;
    if (spec.startsWith(`${folder}/`)) return 1;
    if (spec.startsWith(`src/${room}/`)) return 2;
    return ROOMS[room]?.test(spec) ? 3 : 4;
  };
  return graph
    .specsFrom(path)
    .filter(({ spec }) => !NOT.test(spec))
    .map(({ spec, steps }) => ({ spec, by: 100 * rank(spec) + steps }))
    .toSorted((a, b) => a.by - b.by)
    .slice(0, most)
    .map(({ spec }) => spec);
};
