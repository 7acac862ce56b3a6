import { Injectable } from '@nestjs/common';
import { Acting, NOBODY, UnitOfWork, type ActingAs } from '#platform';
import type { ActorId } from '../domain/actor.js';

const GUARD = { role: 'fristad_guard', scope: 'own-region' } as const;

/** Does the guard's own work on the database: with the rights to see who may, and none to see what. */
@Injectable()
export class AsGuard {
  constructor(
    private readonly acting: Acting,
    private readonly work: UnitOfWork,
  ) {}

  /** Runs the act in a transaction as the guard, in the name of the actor if there is one; within another act, as a part of it. */
  run<T>(actor: ActorId | null, act: () => Promise<T>): Promise<T> {
    const name = actor ?? '';
    const { current } = this.acting;
    if (current.role === GUARD.role && current.actor === name) return this.work.run(act);
    const as: ActingAs =
      current.actor === name ? { ...current, ...GUARD } : { ...NOBODY, ...GUARD, actor: name };
    return this.acting.run(as, () => this.work.part(act));
  }
}
