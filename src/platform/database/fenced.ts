import { EntityManager, type DataSource, type QueryRunner } from 'typeorm';

/**
 * A manager whose every statement is a transaction of its own that begins with `fence()`. For what is read outside an
 * act: a connection of the pool by itself has the rights of whoever logged in.
 */
export function fencedManager(dataSource: DataSource, fence: () => string): EntityManager {
  const fenced = Object.create(dataSource) as DataSource;
  fenced.createQueryRunner = (mode) => fencedRunner(dataSource.createQueryRunner(mode), fence);
  return new EntityManager(fenced);
}

function fencedRunner(runner: QueryRunner, fence: () => string): QueryRunner {
  const plain = runner.query.bind(runner);
  const inFence = async (...statement: Parameters<typeof plain>): Promise<unknown> => {
    if (runner.isTransactionActive) return plain(...statement);
    await runner.startTransaction();
    try {
      await plain(fence());
      const answer: unknown = await plain(...statement);
      await runner.commitTransaction();
      return answer;
    } catch (cause) {
      await runner.rollbackTransaction();
      throw cause;
    }
  };
  return Object.assign(runner, { query: inFence });
}
