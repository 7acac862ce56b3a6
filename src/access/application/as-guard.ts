import { Injectable } from '@nestjs/common';
import { Acting, UnitOfWork, type ActingAs } from '#platform';
import type { ActorId } from '../domain/actor.js';

const guardFor = (actor: ActorId | null): ActingAs => ({
  role: 'fristad_guard',
  actor: actor ?? '',
  region: null,
  roles: [],
  scope: 'own-region',
});

/** Does the guard's own work on the database: with the rights to see who may, and none to see what. */
@Injectable()
export class AsGuard {
  constructor(
    private readonly acting: Acting,
    private readonly work: UnitOfWork,
  ) {}

  /** Runs the act in a transaction as the guard, in the name of the actor if there is one. */
  run<T>(actor: ActorId | null, act: () => Promise<T>): Promise<T> {
    return this.acting.run(guardFor(actor), () => this.work.run(act));
  }
}
