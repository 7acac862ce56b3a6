import { ForwardOnly } from './forward-only.js';

export class Extensions2026110100001 extends ForwardOnly {
  protected readonly statements = [
    `CREATE EXTENSION IF NOT EXISTS postgis`,
    `CREATE EXTENSION IF NOT EXISTS btree_gist`,
  ];
}
