import { EntityManager, type DataSource, type QueryRunner } from 'typeorm';

const BEGIN = 'START TRANSACTION';

/**
 * A manager whose every transaction begins with `fence()`, in one message with its beginning; a statement outside one is a
 * transaction of its own: a connection of the pool by itself has the rights of whoever logged in.
 */
export function fencedManager(dataSource: DataSource, fence: () => string): EntityManager {
  const fenced = Object.create(dataSource) as DataSource;
  fenced.createQueryRunner = (mode) => fencedRunner(dataSource.createQueryRunner(mode), fence);
  return new EntityManager(fenced);
}

function fencedRunner(runner: QueryRunner, fence: () => string): QueryRunner {
  const plain = runner.query.bind(runner);
  const alone = async (...statement: Parameters<typeof plain>): Promise<unknown> => {
    try {
      await runner.startTransaction();
      const answer: unknown = await plain(...statement);
      await runner.commitTransaction();
      return answer;
    } catch (cause) {
      await runner.rollbackTransaction();
      throw cause;
    }
  };
  const inFence = async (...statement: Parameters<typeof plain>): Promise<unknown> => {
    if (!runner.isTransactionActive) return alone(...statement);
    return statement[0] === BEGIN ? plain(`${BEGIN}; ${fence()}`) : plain(...statement);
  };
  return Object.assign(runner, { query: inFence });
}
