import { Injectable } from '@nestjs/common';
import { sameContent } from '#kernel';
import { Acting, UnitOfWork } from '#platform';
import {
  RequestCommands,
  type RequestClaim,
  type RequestCommand,
} from '../application/request-commands.port.js';

const CLAIM = `
  WITH claimed AS (
    INSERT INTO fristad.request_command (owner_region, actor, key, command, at)
    VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING key)
  SELECT key FROM claimed`;
const FIND = `SELECT command, outcome FROM fristad.request_command WHERE key = $1`;
const SETTLE = `UPDATE fristad.request_command SET outcome = $2 WHERE key = $1`;

type Row = { readonly command: unknown; readonly outcome: unknown };

@Injectable()
export class PostgresRequestCommands extends RequestCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async claim({ key, asks, at }: RequestCommand): Promise<RequestClaim> {
    const { region, actor } = this.acting.current;
    const command = JSON.stringify(asks);
    const claimed = await this.work.rows(CLAIM, [region, actor, key, command, at]);
    if (claimed.length > 0) return { claimed: true };
    const known = await this.work.row<Row>(FIND, [key]);
    const same = known !== undefined && sameContent(known.command, JSON.parse(command));
    return { claimed: false, same, outcome: known?.outcome };
  }

  override async settle(key: string, outcome: unknown): Promise<void> {
    await this.work.rows(SETTLE, [key, JSON.stringify(outcome)]);
  }
}
