import { SetMetadata } from '@nestjs/common';
import type { Operation } from '../domain/audit-entry.js';

/** What a route does, and to what kind of thing; the parameter `id` of its path, if it has one, names which. */
export type AuditedRoute = { readonly operation: Operation; readonly object: string };

export const AUDITED = 'audited-route';
export const UNAUDITED = 'unaudited-route';

/** Names what the route does to which kind of thing. The entry is written before the answer leaves, or by the act. */
export const Audited = (operation: Operation, object: string) =>
  SetMetadata(AUDITED, { operation, object } satisfies AuditedRoute);

/** Marks a route that touches no data of anybody, such as whether the process is alive. */
export const Unaudited = () => SetMetadata(UNAUDITED, true);
