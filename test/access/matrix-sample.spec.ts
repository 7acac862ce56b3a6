import { describe, expect, it } from '@jest/globals';
import { someOf } from '../harness/samples.js';
import { GRANTS, LOGINS, PURPOSES_OF_CELLS, TIES } from './matrix-cells.js';
import { cellsOf, isListBy, verdictBy, type HttpCell } from './routes/http-cells.js';
import { sampleOf } from './routes/sampled-cells.js';
import { writtenRoutes, type WrittenRoute } from './routes/written-routes.js';
import { writtenPolicy } from './written-policy.js';

const policy = writtenPolicy();
const guarded = writtenRoutes().filter(({ act }) => act !== 'public');
const named = guarded.map((route) => ({ ...route, name: `${route.method} ${route.path}` }));
const PLACES = ['NORD', 'SYD', 'NOBODY', 'NATIONAL', 'NOWHERE'];

const writtenOf = ({ act, only }: WrittenRoute) => {
  const mine = policy.filter((line) => line.act === act);
  const lines = mine.filter(({ role }) => only.length === 0 || only.includes(role));
  return { act: mine, lines, isList: isListBy(mine) };
};
/** A cell as one number for each thing that a refusal may rest on. */
const figuresOf = ({ grant, purpose, login, where, tie, denied }: HttpCell): readonly number[] => [
  GRANTS.findIndex(({ role }) => role === grant.role),
  GRANTS.indexOf(grant),
  PURPOSES_OF_CELLS.findIndex((other) => other?.code === purpose?.code),
  PURPOSES_OF_CELLS.indexOf(purpose),
  LOGINS.indexOf(login),
  PLACES.indexOf(where),
  TIES.indexOf(tie),
  Number(denied),
];
/** The figures that may differ for a reason, by their places in that list. */
const REASONS: Readonly<Record<string, readonly number[]>> = {
  'another role': [0, 1],
  'of elsewhere': [1],
  purpose: [2, 3],
  'the case named': [3],
  login: [4],
  place: [5],
  tie: [6],
  denial: [7],
};
const without = (figures: readonly number[], left: readonly number[]): number =>
  figures.reduce((sum, figure, index) => 32 * sum + (left.includes(index) ? 0 : figure), 0);

/** The reasons for which some of the refused are, with nothing but that differing from one let in. */
const reasonsIn = (allowed: readonly HttpCell[], refused: readonly HttpCell[]): readonly string[] => {
  const [inside, outside] = [allowed.map(figuresOf), refused.map(figuresOf)];
  return Object.entries(REASONS).flatMap(([reason, left]) => {
    const letIn = new Set(inside.map((figures) => without(figures, left)));
    return outside.some((figures) => letIn.has(without(figures, left))) ? [reason] : [];
  });
};

describe('what is asked over HTTP, however few are wanted', () => {
  it.each(someOf(named, 6))(
    '$name: somebody let in, and somebody refused for each reason there is',
    (route) => {
      const written = writtenOf(route);
      const all = cellsOf(route, written.isList);
      const isIn = (cell: HttpCell) => verdictBy(written, cell) === 'in';
      const [allowed, refused] = [all.filter(isIn), all.filter((cell) => !isIn(cell))];
      const reasons = reasonsIn(allowed, refused);
      expect(reasons.length > 0).toBe(refused.length > 0);
      for (const most of [0, 6]) {
        const sample = sampleOf(all, written, { most, seed: 7 });
        expect(sample.filter(isIn).length).toBeGreaterThan(0);
        expect(
          reasonsIn(
            allowed,
            sample.filter((cell) => !isIn(cell)),
          ),
        ).toEqual(reasons);
        const distinct = new Set(sample.map((cell) => without(figuresOf(cell), [])));
        expect(distinct.size).toBe(sample.length);
        expect(sample.length).toBeGreaterThanOrEqual(Math.min(most, all.length));
      }
    },
  );
});
