import type { NamedModel } from './named-model.js';
import { at } from './pool.js';

/** Free-format MPS, minimised. Whole columns stand between integer markers and are bounded by 0 and 1. */
export function writeMps({ title, model, columnNames, rowNames }: NamedModel): string {
  const { columns, rows } = model;
  const lines = [`* ${title}`, 'NAME fristad', 'ROWS', ' N cost'];
  rowNames.forEach((name, r) => lines.push(` ${rows.lower[r] === rows.upper[r] ? 'E' : 'L'} ${name}`));
  lines.push('COLUMNS');
  // One by one: a call takes only so many arguments, and a national day has more lines.
  for (const line of columnLines({ model, columnNames, rowNames })) lines.push(line);
  lines.push('RHS');
  rowNames.forEach((name, r) => {
    if (rows.upper[r] !== 0) lines.push(` rhs ${name} ${at(rows.upper, r)}`);
  });
  lines.push('BOUNDS');
  columnNames.forEach((name, j) => lines.push(` UP bound ${name} ${at(columns.upper, j)}`));
  lines.push('ENDATA', '');
  return lines.join('\n');
}

function* columnLines({
  model,
  columnNames,
  rowNames,
}: Pick<NamedModel, 'model' | 'columnNames' | 'rowNames'>) {
  const { columns } = model;
  let whole = false;
  let markers = 0;
  for (const [j, name] of columnNames.entries()) {
    if ((columns.integer[j] === 1) !== whole) {
      whole = !whole;
      yield ` marker${markers++} 'MARKER' ${whole ? "'INTORG'" : "'INTEND'"}`;
    }
    yield ` ${name} cost ${at(columns.cost, j)}`;
    for (let k = at(columns.start, j); k < at(columns.start, j + 1); k++)
      yield ` ${name} ${rowNames[at(columns.index, k)] ?? ''} ${at(columns.value, k)}`;
  }
  if (whole) yield ` marker${markers} 'MARKER' 'INTEND'`;
}
