import { closed, digest, flag, moment, named, orNull } from '#platform';

/** A policy version and how it stands. */
export const policySchemas = () => ({
  PolicyVersion: closed({
    policy: named('Policy'),
    digest: digest(),
    inForce: flag(true),
    activatedAt: orNull(moment('2026-11-30T13:00:00.000Z')),
  }),
});
