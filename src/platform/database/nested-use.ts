import type { DataSource } from 'typeorm';

/** The pool was asked for a second connection by an act that already holds one; it could wait for itself for ever. */
export class NestedUse extends Error {
  readonly code = '25P03';

  constructor() {
    super(
      'The pool was used inside a transaction: use the manager of the unit of work, not the data source.',
    );
  }
}

type Pooled = { obtainMasterConnection(): Promise<unknown> };
const guarded = new WeakMap<object, Set<() => boolean>>();

/** From now on a connection asked for while `isActing` is refused with NestedUse, on either database. */
export function rejectNestedUse(dataSource: DataSource, isActing: () => boolean): void {
  const driver = dataSource.driver as unknown as Pooled & object;
  const guards = guarded.get(driver);
  if (guards) return void guards.add(isActing);
  const all = new Set([isActing]);
  guarded.set(driver, all);
  const obtain = driver.obtainMasterConnection.bind(driver);
  driver.obtainMasterConnection = () =>
    [...all].some((acting) => acting()) ? Promise.reject(new NestedUse()) : obtain();
}
