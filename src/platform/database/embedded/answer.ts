import { messagesIn, textAt, type TransactionStatus } from './messages.js';

export type Notification = { readonly channel: string; readonly bytes: Buffer };
export type Answer = {
  /** What the asking client gets. */
  readonly reply: Buffer;
  readonly notifications: readonly Notification[];
  /** Command tags such as `LISTEN` or `INSERT 0 1`, in order. */
  readonly tags: readonly string[];
  /** Undefined when the server did not say that it is ready for the next query. */
  readonly status: TransactionStatus | undefined;
};

const PROCESS_ID_END = 9;

/** Sorts what the engine said into what concerns the asker, the listeners and the gateway. */
export function readAnswer(bytes: Buffer): Answer {
  const reply: Buffer[] = [];
  const notifications: Notification[] = [];
  const tags: string[] = [];
  let status: TransactionStatus | undefined;
  for (const message of messagesIn(bytes)) {
    if (message.type === 'A') {
      notifications.push({ channel: textAt(message.bytes, PROCESS_ID_END), bytes: message.bytes });
      continue;
    }
    if (message.type === 'C') tags.push(textAt(message.bytes, 5));
    if (message.type === 'Z') status = message.bytes.toString('latin1', 5, 6) as TransactionStatus;
    reply.push(message.bytes);
  }
  return { reply: Buffer.concat(reply), notifications, tags, status };
}
