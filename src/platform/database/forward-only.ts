import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration that does one thing and never goes back. Its class name ends in the moment it was written. */
export abstract class ForwardOnly implements MigrationInterface {
  abstract up(database: QueryRunner): Promise<void>;

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: write a new one that undoes this.'));
  }
}
