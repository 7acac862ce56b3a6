import { createHmac } from 'node:crypto';

export type Signed = {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
};
type Unsigned = { readonly id: string; readonly at: Date; readonly body: string };

const PREFIX = 'whsec_';

/** The headers of a message by Standard Webhooks 1.0 (`v1`, HMAC-SHA256), for a secret `whsec_` and base64. */
export const sign = (secret: string, { id, at, body }: Unsigned): Signed => {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const timestamp = Math.floor(at.getTime() / 1000).toString();
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
};
