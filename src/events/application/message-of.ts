import type { Delivery } from './deliveries.port.js';

/**
 * What a webhook is told, the same bytes at each attempt: that something happened, and to which thing. Neither the case nor
 * anything of it: whoever may see that asks for it.
 */
export const messageOf = ({ event, kind, at, subjectKind, subject, region }: Delivery): string =>
  JSON.stringify({
    type: kind,
    timestamp: at.toISOString(),
    data: { id: event, subjectKind, subject, region },
  });
