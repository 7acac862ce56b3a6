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

  async run(actor: Actor): Promise<void> {
    const at = this.clock.now();
    const seen = [Math.floor(at.getTime() / DAY_MS), actor.agency, ...actor.grants.map(grantText)].join(' ');
    if (this.lastSeen.get(actor.id) === seen) return;
    await this.guard.run(actor.id, () => this.users.store(actor, at));
    if (this.lastSeen.size >= MOST_REMEMBERED) this.lastSeen.clear();
    this.lastSeen.set(actor.id, seen);
  }
}
