import type { Field } from '#keys';

/** Where the secret of a webhook lies. */
export const secretFieldOf = (webhook: string): Field => ({
  subject: { kind: 'WEBHOOK', id: webhook },
  table: 'webhook',
  column: 'sealed',
  row: webhook,
});
