import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { generateScenario } from '#generation';
import type { RequestId, UnitId } from '#kernel';
import { openWorld, type Plan, type Scenario } from '#scoring';
import { planPage } from './page.js';

const made = generateScenario({ requests: 6, units: 60, territories: 30, seed: 2 });

const planFor = ({ requests, units, placements, asOf }: Scenario, planted = ''): Plan => ({
  format: 'fristad-plan/1',
  scenarioDigest: `sha256:${'0'.repeat(64)}`,
  policyVersion: '2026-1',
  engine: { name: 'highs', version: '1.15.3', seed: 0 },
  status: 'FEASIBLE',
  levels: [{ name: 'coverage', value: 310, bound: 420 }],
  assignments: requests.slice(0, 4).map(({ id }, at) => ({
    request: id,
    unit: units[at]!.id,
    arrival: asOf,
    departure: asOf,
    strains: [
      { constraint: 'cost', level: 'suitability', amount: 70 + at, weight: 3, sentence: `Rent${planted}.` },
    ],
  })),
  unplaced: requests.slice(4).map(({ id }) => ({
    request: id,
    code: 'NEED_NOT_MET',
    ruledOut: { 'needs-met': 41 },
    ruledOutAlone: { 'needs-met': 17 },
    outcompeted: false,
    relaxations: [{ change: `needs drop QUIET${planted}`, constraint: 'needs-met', unitsFreed: 2 }],
  })),
  findings: placements
    .slice(0, 1)
    .map(({ id }) => ({ placements: [id], constraint: 'overstay', sentence: `Still there${planted}.` })),
  timing: { totalMs: 812, stages: {} },
});
const pageOf = (scenario: Scenario, plan = planFor(scenario)): string =>
  planPage(openWorld(scenario, geodesicMeasure(scenario)), plan);
const textIn = (page: string): string => page.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');

/** Of the tags of a page, those that are not closed in their order. */
const unclosed = (page: string): readonly string[] => {
  const open: string[] = [];
  for (const [, closes, name = '', alone] of page.matchAll(/<(\/?)([a-z0-9]+)[^>]*?(\/?)>/gu)) {
    if (alone !== '' || name === 'meta') continue;
    if (closes === '') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
};

describe('the page of a plan', () => {
  it('wears the one style that its policy allows', () => {
    const page = pageOf(made);
    const [, style = ''] = /<style>(.*)<\/style>/su.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'"`);
    expect(style).toContain('--paper');
  });

  it('tells every placement, every reason, every finding and what was proved', () => {
    const plan = planFor(made);
    const text = textIn(pageOf(made));
    expect(text).toContain('4 of 6 requests placed. The plan holds, but a better one is not ruled out');
    expect(text).toContain('coverage 310 420 not proved');
    for (const [at, { request, unit, arrival }] of plan.assignments.entries())
      for (const said of [request, unit, arrival, `${(70 + at) * 3} cost (${70 + at} × 3): Rent.`])
        expect(text).toContain(said);
    for (const { request } of plan.unplaced) expect(text).toContain(request);
    expect(text).toContain('NEED_NOT_MET needs-met: 41 units, 17 by itself needs drop QUIET (frees 2 units)');
    expect(text).toContain('overstay Still there.');
  });

  it('is whole, and needs nothing from anywhere', () => {
    const page = pageOf(made);
    expect(unclosed(page)).toEqual([]);
    expect(page.match(/https?:|\/\/|\bsrc=|url\(|@import|<link|<script|<iframe|\son\w+=/gu)).toBeNull();
    const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/\shref="([^"]+)"/gu)].map(([, to]) => to);
    expect(new Set(targets)).toEqual(new Set(ids.map((id) => `#${id}`)));
    expect(ids).toHaveLength(8);
  });

  it('shows text of others as text, in tables, on the map and in attributes', () => {
    const planted = '<img src=x onerror=alert(1)>"\'&\u202e</svg>';
    const escaped = '&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;\\u{202e}&lt;/svg&gt;';
    const changed = {
      ...made,
      regions: made.regions.map((one) => ({ ...one, name: one.name + planted })),
      localities: made.localities.map((one) => ({ ...one, name: one.name + planted })),
      units: made.units.map((one) => ({ ...one, id: (one.id + planted) as UnitId })),
      requests: made.requests.map((one) => ({ ...one, id: (one.id + planted) as RequestId })),
      placements: [],
    } as Scenario;
    const page = pageOf(changed, planFor(changed, planted));
    expect([page.includes('<img'), page.includes('\u202e'), unclosed(page)]).toEqual([false, false, []]);
    for (const { name } of made.regions) expect(page).toContain(name + escaped);
    for (const said of [`Rent${escaped}.`, `${made.requests[0]!.id}${escaped}`, `needs drop QUIET${escaped}`])
      expect(page).toContain(said);
    expect(page).toContain(`aria-label="Map: ${made.regions[0]!.name}${escaped}"`);
  });

  it.each([
    ['one unit and nobody', { requests: 0, units: 1, territories: 0 }],
    ['no ground', { requests: 2, units: 3, territories: 0 }],
  ])('of %s has figures everywhere', (_, wish) => {
    const scenario = generateScenario({ ...wish, seed: 1 });
    const [only] = scenario.localities;
    const small = { ...scenario, localities: [only!], municipalities: scenario.municipalities };
    const placed = { ...small, units: scenario.units.map((unit) => ({ ...unit, locality: only!.code })) };
    const asked = placed.requests.map((request) => ({ ...request, homeLocality: only!.code }));
    const page = pageOf({ ...placed, requests: asked, placements: [] });
    expect(page).not.toMatch(/NaN|Infinity|undefined/u);
    expect(unclosed(page)).toEqual([]);
  });
});
