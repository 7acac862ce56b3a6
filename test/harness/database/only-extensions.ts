import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Schema } from '#platform';

class CreateExtensions1764547200000 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query('CREATE EXTENSION IF NOT EXISTS postgis');
    await database.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await database.query('CREATE EXTENSION IF NOT EXISTS pgcrypto');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('forward only'));
  }
}

/** A database with the extensions and not a single table of the product. */
export const onlyExtensions: Schema = { entities: [], migrations: [CreateExtensions1764547200000] };
