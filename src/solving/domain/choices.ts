import { at, type Pool } from './pool.js';
import type { Row } from './row.js';

/** One row's entries among the columns in play: which of them, and how much each takes. */
type Limit = { readonly members: readonly number[]; readonly loads: readonly number[]; left: number };
type Part = { readonly limit: Limit; readonly load: number };

/**
 * Columns in play, at most one of them chosen for each request. Choosing one excludes what no row allows beside it; every
 * step can be taken back.
 */
export class Choices {
  readonly chosen: number[] = [];
  private readonly inPlay = new Map<number, readonly number[]>();
  private readonly excluded: Uint8Array;
  private readonly trail: number[] = [];
  private readonly limits: Limit[] = [];
  private readonly partsOf = new Map<number, Part[]>();

  constructor(
    private readonly pool: Pool,
    columns: readonly number[],
    rows: readonly Row[],
  ) {
    this.excluded = new Uint8Array(pool.size).fill(1);
    for (const column of columns) this.excluded[column] = 0;
    for (const [request, own] of Map.groupBy(columns, (column) => at(pool.request, column)))
      this.inPlay.set(request, own);
    for (const row of rows) this.addLimit(row);
    for (const limit of this.limits) this.excludeTooHeavy(limit);
  }

  /** What may still be chosen for a request. */
  possible(request: number): readonly number[] {
    return (this.inPlay.get(request) ?? []).filter((column) => this.excluded[column] === 0);
  }

  /** Where to go back to. */
  mark(): number {
    return this.trail.length;
  }

  exclude(column: number): void {
    if (this.excluded[column] === 1) return;
    this.excluded[column] = 1;
    this.trail.push(column);
  }

  choose(column: number): void {
    this.chosen.push(column);
    for (const { limit, load } of this.partsOf.get(column) ?? []) {
      limit.left -= load;
      this.excludeTooHeavy(limit);
    }
  }

  /** Takes the last choice back; what it excluded stays so until it is restored. */
  unchoose(): void {
    const column = this.chosen.pop() ?? -1;
    for (const { limit, load } of this.partsOf.get(column) ?? []) limit.left += load;
  }

  /** Takes back whatever was excluded since the mark. */
  restore(mark: number): void {
    for (const column of this.trail.splice(mark)) this.excluded[column] = 0;
  }

  /** Left out: a row that all of its columns together keep to, and one with steps, which says nothing of the columns alone. */
  private addLimit({ columns, coefficients, atMost }: Row): void {
    if (columns.some((column) => column >= this.pool.size)) return;
    const places = Array.from(columns, (column, i) => ({
      column,
      load: coefficients ? at(coefficients, i) : 1,
    }));
    const here = places.filter(({ column }) => this.excluded[column] === 0);
    if (here.reduce((sum, { load }) => sum + load, 0) <= atMost) return;
    const members = here.map(({ column }) => column);
    const limit = { members, loads: here.map(({ load }) => load), left: atMost };
    this.limits.push(limit);
    for (const { column, load } of here)
      this.partsOf.set(column, [...(this.partsOf.get(column) ?? []), { limit, load }]);
  }

  private excludeTooHeavy({ members, loads, left }: Limit): void {
    for (let i = 0; i < members.length; i++) if (at(loads, i) > left) this.exclude(at(members, i));
  }
}
