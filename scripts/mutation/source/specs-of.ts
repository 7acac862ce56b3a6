import type { ImportGraph } from './graph.js';

/** What a room is tested by beside the folder of tests that has its name. */
const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  audit: /^test\/oversight\//,
  cases: /^test\/(keys|requests)\//,
  keys: /^test\/cli\/keys/,
  problem: /^test\/(policies|runs)\//,
  scoring: /^(src\/solving|test\/(scenarios|solving))\//,
  solving: /^(src\/solving|test\/scenarios)\//,
};
/** What every room is tested by: names, statuses and limits are published in the document of the API. */
const EVERYWHERE = 'test/api/document/as-published';
/** Suites that take minutes by themselves, or test something else by whatever means. */
const NOT =
  /\/(browser|architecture|fuzz|peers|twin-|races|matrix-over|large-file|mutations|interrupt|made-by|national-answer|openapi|relaxations)/;

/** How many are asked of those that are far away. */
const FAR = 6;

/**
 * The specs that may notice a change of a file, by how far away they are: 0 beside it, 1 of its folder, 2 of its room, 3 of what
 * its room is tested by, 4 somewhere else.
 */
export const specsOf = (path: string, graph: ImportGraph): ReadonlyMap<string, number> => {
  const [, room = ''] = /^src\/(\w+)\//.exec(path) ?? [];
  const folder = path.slice(0, path.lastIndexOf('/'));
  const rank = (spec: string): number => {
    if (spec === path.replace(/\.ts$/, '.spec.ts')) return 0;
    if (spec.startsWith(`${folder}/`)) return 1;
    if (spec.startsWith(`src/${room}/`)) return 2;
    const isOfRoom = spec.startsWith(`test/${room}/`) || ELSEWHERE[room]?.test(spec);
    return isOfRoom || spec.startsWith(EVERYWHERE) ? 3 : 4;
  };
  const ranked = graph
    .specsFrom(path)
    .filter(({ spec }) => !NOT.test(spec))
    .map(({ spec, steps }) => ({ spec, rank: rank(spec), steps }))
    .toSorted((a, b) => a.rank - b.rank || a.steps - b.steps);
  const far = ranked.findIndex((one) => one.rank === 4);
  return new Map((far < 0 ? ranked : ranked.slice(0, far + FAR)).map(({ spec, rank }) => [spec, rank]));
};
