import { describe, expect, it } from '@jest/globals';
import { decide, policyTable, type PolicyRule as Rule } from '#access';
import { AT } from '#access/testing';
import { sample, someOf } from '../harness/samples.js';
import { actorOf, cellsOfLists, cellsOfThings, factsOf, type Cell } from './matrix-cells.js';
import { lets, writtenPolicy, type Line } from './written-policy.js';

type Tally = { cells: number; allowed: number; allows: string[]; denials: string[] };
const lines = writtenPolicy();

const sentence = (id: string, cell: Cell) => `${id}: ${JSON.stringify(cell)}`;

/** Of the combinations at each rule every so-manieth; prime to how many there are of each part. */
const EVERY = sample(11, 1);

const cellsAt = (isList: boolean, every: number): readonly Cell[] =>
  [...(isList ? cellsOfLists() : cellsOfThings())].filter((_, index) => index % every === 0);

/** Compares the code with the written lines, combination by combination. */
function walk(rules: Readonly<Record<string, Rule>>, written: readonly Line[], every = 1): Tally {
  const tally: Tally = { cells: 0, allowed: 0, allows: [], denials: [] };
  for (const [id, rule] of Object.entries(rules)) {
    const isList = rule.on === 'many';
    const mine = written.filter(({ act }) => act === id);
    for (const cell of cellsAt(isList, every)) {
      const facts = isList ? null : factsOf(cell);
      const { allowed } = decide(rule, { actor: actorOf(cell), purpose: cell.purpose, facts, at: AT });
      const wanted = mine.some((line) => lets(line, cell, isList));
      tally.cells++;
      if (allowed) tally.allowed++;
      if (allowed && !wanted) tally.allows.push(sentence(id, cell));
      if (!allowed && wanted) tally.denials.push(sentence(id, cell));
    }
  }
  return tally;
}

describe('the policy table', () => {
  it(`lets and denies what the written table says, in every combination (of ${EVERY} one)`, () => {
    const { cells, allowed, allows, denials } = walk(policyTable, lines, EVERY);
    process.stdout.write(`access matrix: ${cells} cells, ${allowed} allowed\n`);
    expect(allows).toEqual([]);
    expect(denials).toEqual([]);
    expect(cells).toBeGreaterThan(1_000_000 / EVERY);
  });

  it('names the second person that the written table names', () => {
    for (const [act, { second = [], secondFrom }] of Object.entries<Rule>(policyTable)) {
      const written = lines.find((line) => line.act === act);
      const isAnywhere = secondFrom === 'any-region';
      expect([act, written?.second, written?.isSecondAnywhere]).toEqual([act, second, isAnywhere]);
    }
  });

  it('has a rule for every written act and no other', () => {
    const acts = new Set(lines.map(({ act }) => act));
    expect([...acts].toSorted()).toEqual(Object.keys(policyTable).toSorted());
  });

  const named = lines.map(
    (line, index) => [`${line.role} ${line.act} ${line.ties.join(' ')}`, index] as const,
  );
  it.each(someOf(named, 6))('would be caught without the line %s', (_, index) => {
    const { act } = lines[index]!;
    const rule = { [act]: policyTable[act as keyof typeof policyTable] };
    const { allows, denials } = walk(rule, lines.toSpliced(index, 1));
    expect(allows.length).toBeGreaterThan(0);
    expect(denials).toEqual([]);
  });

  it('would be caught if a coordinator of another region were let in', () => {
    const rule = policyTable['case.read'];
    const wider = rule.allow.map((one) => ({ ...one, whose: ['own', 'other'] as const }));
    const { allows } = walk({ 'case.read': { ...rule, allow: wider } }, lines);
    expect(allows.some((line) => line.includes('"where":"SYD"'))).toBe(true);
  });
});
