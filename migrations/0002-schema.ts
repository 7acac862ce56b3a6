import { ForwardOnly } from './forward-only.js';

export class Schema2026110100002 extends ForwardOnly {
  protected readonly statements = [`CREATE SCHEMA fristad`];
}
