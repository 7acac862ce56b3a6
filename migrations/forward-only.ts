import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One change of the database in hand-written SQL for PostgreSQL 15 and PostGIS 3.3. It never goes back. */
export abstract class ForwardOnly implements MigrationInterface {
  protected abstract readonly statements: readonly string[];

  async up(database: QueryRunner): Promise<void> {
    for (const statement of this.statements) await database.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one that undoes this.');
  }
}
