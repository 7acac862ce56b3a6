import type { Plan, RequestInWorld, UnitInWorld, World } from '#scoring';
import { isUnexplained } from '#solving';
import { gapOf } from '../tables/levels-table.js';
import { counted, household, place } from '../tables/wording.js';
import { html, NOTHING, type Markup } from './markup.js';

type TableRow = { readonly id?: string; readonly cells: readonly Markup[] };

const tableOf = (titles: readonly string[], rows: readonly TableRow[]): Markup =>
  html`<table>
    <thead>
      <tr>
        ${titles.map((title) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(({ id, cells }) => {
        const data = cells.map((cell) => html`<td>${cell}</td>`);
        return id === undefined
          ? html`<tr>
              ${data}
            </tr>`
          : html`<tr id="${id}">
              ${data}
            </tr>`;
      })}
    </tbody>
  </table>`;

const lines = (texts: readonly string[]): Markup => html`${texts.map((text) => html`<div>${text}</div>`)}`;
const listed = (texts: readonly string[]): Markup =>
  texts.length > 0
    ? html`<ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`
    : NOTHING;

const askingOf = (id: string, request: RequestInWorld | undefined): Markup =>
  lines(request ? [id, household(request), request.request.urgency] : [id]);
const whereOf = (world: World, id: string, unit: UnitInWorld | undefined): Markup =>
  lines(unit ? [id, ...place(world, unit)] : [id]);

/** The levels, each with its bound. */
export const levelsIn = ({ levels }: Plan): Markup =>
  tableOf(
    ['Level', 'Value', 'Bound', 'Gap'],
    levels.map((level) => ({
      cells: [level.name, level.value, level.bound, gapOf(level) === 0 ? 'proved' : 'not proved'].map(
        (said) => html`${said}`,
      ),
    })),
  );

/** Who is placed where and when, and every strain of it; each leads to its place on the map. */
export const placedIn = (world: World, { assignments }: Plan): Markup =>
  tableOf(
    ['Who', 'Where', 'When', 'What it costs'],
    assignments.map(({ request, unit, arrival, departure, strains }, index) => ({
      id: `placed-${(index + 1).toString()}`,
      cells: [
        html`<a href="#at-${index + 1}">${askingOf(request, world.requests.get(request))}</a>`,
        whereOf(world, unit, world.units.get(unit)),
        lines([arrival, departure]),
        listed(
          strains.map(({ constraint, amount, weight, sentence }) => {
            const points = (amount * weight).toString();
            return `${points} ${constraint} (${amount.toString()} × ${weight.toString()}): ${sentence}`;
          }),
        ),
      ],
    })),
  );

/** Who has no place, what ruled the units out, and what would free one. */
export const unplacedIn = (world: World, { unplaced }: Plan): Markup =>
  tableOf(
    ['Who', 'What was impossible', 'The least changes'],
    unplaced.map((one) => {
      const { request, code, ruledOut, ruledOutAlone, outcompeted, relaxations } = one;
      const counts = Object.entries(ruledOut).map(([id, count]) => {
        const alone = ruledOutAlone[id] ?? 0;
        return `${id}: ${counted(count, 'unit')}${alone > 0 ? `, ${alone.toString()} by itself` : ''}`;
      });
      const fit = outcompeted ? ['Units fit, but others are placed in or too near them.'] : [];
      const why = isUnexplained(world, one) ? ['There was no time to find out why.'] : [...fit, ...counts];
      const changes = relaxations.map(
        ({ change, unitsFreed }) => `${change} (frees ${counted(unitsFreed, 'unit')})`,
      );
      return {
        cells: [
          askingOf(request, world.requests.get(request)),
          html`<div>${code}</div>
            ${listed(why)}`,
          listed(changes),
        ],
      };
    }),
  );

/** Placements that stand, which the plan leaves where they are. */
export const standingIn = (world: World): Markup =>
  tableOf(
    ['Placement', 'Where', 'When', 'Status'],
    world.standing.map(({ placement: { id, arrival, departure, status, unit }, unit: inWorld }) => ({
      cells: [html`${id}`, whereOf(world, unit, inWorld), lines([arrival, departure]), html`${status}`],
    })),
  );

export const findingsIn = ({ findings }: Plan): Markup =>
  tableOf(
    ['Placements', 'Constraint', 'Finding'],
    findings.map(({ placements, constraint, sentence }) => ({
      cells: [html`${placements.join(', ')}`, html`${constraint}`, html`${sentence}`],
    })),
  );
