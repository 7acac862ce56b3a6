import { SetMetadata } from '@nestjs/common';
import { ACTS, type Act } from '../domain/acts.js';

/** What a route does, and what kind of thing the parameter `id` of its path names, if it has one. */
export type AuditedRoute = { readonly act: Act; readonly object: string };

export const AUDITED = 'audited-route';
export const UNAUDITED = 'unaudited-route';

/**
 * Names what the route does. Its path names a thing of the act's own kind, or else of that given. The entry is written
 * before the answer leaves, or by the act.
 */
export const Audited = (act: Act, object: string = ACTS[act][1]) =>
  SetMetadata(AUDITED, { act, object } satisfies AuditedRoute);

/** Marks a route that touches no data of anybody, such as whether the process is alive. */
export const Unaudited = () => SetMetadata(UNAUDITED, true);
