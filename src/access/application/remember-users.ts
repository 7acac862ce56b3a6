import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { Actor, ActorId } from '../domain/actor.js';
import { grantText } from '../domain/roles.js';
import { AsGuard } from './as-guard.js';
import { KnownUsers } from './known-users.port.js';

const DAY_MS = 86_400_000;
const MOST_REMEMBERED = 10_000;

/** Keeps who comes, once a day and whenever their roles are others. */
@Injectable()
export class RememberUsers {
  private readonly lastSeen = new Map<ActorId, string>();

  constructor(
    private readonly users: KnownUsers,
    private readonly guard: AsGuard,
    private readonly clock: Clock,
  ) {}

  /** At once, in a transaction of its own. */
  async remember(actor: Actor): Promise<void> {
    await this.run(actor);
    this.committed(actor);
  }

  /** In the transaction that is under way, if one is; `committed` says when that has come to its end. */
  async run(actor: Actor): Promise<void> {
    if (this.lastSeen.get(actor.id) === this.seenAs(actor)) return;
    await this.guard.run(actor.id, () => this.users.store(actor, this.clock.now()));
  }

  /** What `run` wrote has come to be. */
  committed(actor: Actor): void {
    if (this.lastSeen.size >= MOST_REMEMBERED) this.lastSeen.clear();
    this.lastSeen.set(actor.id, this.seenAs(actor));
  }

  private seenAs({ agency, grants }: Actor): string {
    const today = Math.floor(this.clock.now().getTime() / DAY_MS);
    return [today, agency, ...grants.map(grantText)].join(' ');
  }
}
