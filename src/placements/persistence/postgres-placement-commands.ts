import { Injectable } from '@nestjs/common';
import { sameContent } from '#kernel';
import { Acting, UnitOfWork } from '#platform';
import {
  PlacementCommands,
  type Claim,
  type Outcome,
  type PlacementCommand,
} from '../application/placement-commands.port.js';

const CLAIM = `
  WITH claimed AS (
    INSERT INTO fristad.placement_command (owner_region, actor, key, placement, command, at)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING key)
  SELECT key FROM claimed`;
const FIND = `SELECT placement, command, outcome FROM fristad.placement_command WHERE key = $1`;
const SETTLE = `UPDATE fristad.placement_command SET outcome = $2 WHERE key = $1`;

type Row = { readonly placement: string; readonly command: unknown; readonly outcome: Outcome | null };

@Injectable()
export class PostgresPlacementCommands extends PlacementCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async claim({ key, placement, asks, at }: PlacementCommand): Promise<Claim> {
    const { region, actor } = this.acting.current;
    const command = JSON.stringify(asks);
    const claimed = await this.work.rows(CLAIM, [region, actor, key, placement, command, at]);
    if (claimed.length > 0) return { claimed: true };
    const known = await this.work.row<Row>(FIND, [key]);
    const same = known?.placement === placement && sameContent(known.command, JSON.parse(command));
    return { claimed: false, same, outcome: known?.outcome ?? null };
  }

  override async settle(key: string, outcome: Outcome): Promise<void> {
    await this.work.rows(SETTLE, [key, JSON.stringify(outcome)]);
  }

  override async outcomeOf(key: string, placement: string): Promise<Outcome | undefined> {
    const known = await this.work.row<Row>(FIND, [key]);
    return known?.placement === placement ? (known.outcome ?? undefined) : undefined;
  }
}
