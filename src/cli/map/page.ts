import { createHash } from 'node:crypto';
import type { Plan, World } from '#scoring';
import { madeBy, outcomeOf } from '../tables/plan-summary.js';
import { counted } from '../tables/wording.js';
import { drawing } from './drawing.js';
import { extentsOf } from './extents.js';
import { legend } from './legend.js';
import { html, Markup, NOTHING } from './markup.js';
import { findingsIn, levelsIn, placedIn, standingIn, unplacedIn } from './page-tables.js';
import { STYLE } from './style.js';

/** The page may fetch nothing, run nothing, and wear this one style. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** To the letter what the policy allows: a formatter would add spaces to it in the page below. */
const STYLED = new Markup(`<style>${STYLE}</style>`);

/** A scenario and its plan as one page that needs nothing else: a map, then tables. */
export const planPage = (world: World, plan: Plan): string => {
  const { asOf } = world.scenario;
  const title = `Fristad: plan of ${asOf}`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}" />
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${STYLED}
      </head>
      <body>
        <h1>${title}</h1>
        <p><strong>${outcomeOf(plan)}</strong></p>
        <p>
          Policy ${plan.policyVersion}; ${madeBy(plan)}; scenario ${plan.scenarioDigest}. This page says who
          is to live where: keep it as safe as the plan.
        </p>
        ${levelsIn(plan)} ${legend(world)}
        ${extentsOf(world).map(
          (extent) =>
            html`<figure>
              ${drawing(world, plan, extent)}
              <figcaption>Map: ${extent.name}</figcaption>
            </figure>`,
        )}
        ${sections(world, plan)}
      </body>
    </html> `;
  return page.text;
};

const sections = (world: World, plan: Plan): readonly Markup[] => [
  section(`Placed: ${counted(plan.assignments.length, 'request')}`, plan.assignments, () =>
    placedIn(world, plan),
  ),
  section(`Not placed: ${counted(plan.unplaced.length, 'request')}`, plan.unplaced, () =>
    unplacedIn(world, plan),
  ),
  section('Standing placements that break a constraint today', plan.findings, () => findingsIn(plan)),
  section('Placements that stand', world.standing, () => standingIn(world)),
];

const section = (title: string, rows: readonly unknown[], table: () => Markup): Markup =>
  rows.length > 0
    ? html`<section>
        <h2>${title}</h2>
        ${table()}
      </section>`
    : NOTHING;
