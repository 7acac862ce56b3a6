import type { MipModel } from './mip-model.js';
import type { NamedModel } from './named-model.js';
import { at } from './pool.js';

const TERMS_A_LINE = 6;

/** CPLEX LP format, minimised. */
export function writeLp({ title, model, columnNames, rowNames }: NamedModel): string {
  const { columns, rows } = model;
  const perRow = termsPerRow(model, columnNames);
  const lines = [
    `\\ ${title}`,
    'Minimize',
    ` cost: ${sum(columnNames.map((name, j) => [at(columns.cost, j), name]))}`,
  ];
  lines.push('Subject To');
  rowNames.forEach((name, r) => {
    const relation = rows.lower[r] === rows.upper[r] ? '=' : '<=';
    lines.push(` ${name}: ${sum(perRow[r] ?? [])} ${relation} ${at(rows.upper, r)}`);
  });
  // One by one: a call takes only so many arguments, and a national day has more columns.
  lines.push('Bounds');
  columnNames.forEach((name, j) => lines.push(` 0 <= ${name} <= ${at(columns.upper, j)}`));
  lines.push('Generals');
  columnNames.forEach((name, j) => {
    if (columns.integer[j] === 1) lines.push(` ${name}`);
  });
  lines.push('End', '');
  return lines.join('\n');
}

type Term = readonly [coefficient: number, name: string];

function termsPerRow({ columns, rows }: MipModel, names: readonly string[]): readonly Term[][] {
  const terms: Term[][] = Array.from(rows.upper, () => []);
  names.forEach((name, j) => {
    for (let k = at(columns.start, j); k < at(columns.start, j + 1); k++)
      terms[at(columns.index, k)]?.push([at(columns.value, k), name]);
  });
  return terms;
}

function sum(terms: readonly Term[]): string {
  const nonZero = terms.filter(([coefficient]) => coefficient !== 0);
  if (nonZero.length === 0) return terms[0] ? `0 ${terms[0][1]}` : '0';
  return nonZero
    .map(
      ([c, name], i) =>
        `${i > 0 && i % TERMS_A_LINE === 0 ? '\n  ' : ''}${c < 0 ? '-' : '+'} ${Math.abs(c)} ${name}`,
    )
    .join(' ');
}
