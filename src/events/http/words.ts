import { wordsOf } from '#platform';

/** Of what happened, and of where that is sent to. */
export const words = wordsOf({
  listEvents: [
    'What happened to what one may see',
    'The oldest first, after the one that was read last: that something happened, and to which thing, in codes and ids. What the thing is \
like now is asked for at its own address. Nothing is ever added before what was read.',
  ],
  followEvents: [
    'Follows what happens',
    'As server-sent events of the kinds and fields of the list: from now on, or after `Last-Event-ID`. A comment comes at least four times a minute. \
It ends when the token or the session does, or after an hour; whoever listens then asks again, with the last id.',
  ],
  listWebhooks: [
    'Where events are sent to',
    'With how many wait there, since when, and how many were given up. What has ended is listed too.',
  ],
  openWebhook: [
    'Has events sent to an address',
    'By POST, signed as Standard Webhooks has it (`webhook-id`, `webhook-timestamp`, `webhook-signature`), at least once, and of one case in order. \
What does not answer 2xx within ten seconds is tried again, later each time. The `secret` is shown this once; asked again under the same key it is null. \
Of a case nothing is sent but the id of the thing that changed.',
  ],
  endWebhook: ['Ends a webhook', 'Nothing more is sent there, not even what waits; its secret is erased.'],
  listDeadDeliveries: [
    'What could not be delivered to a webhook',
    'Given up after as many attempts as are set; in the order in which it happened.',
  ],
  redeliverEvent: [
    'Sends an event again',
    'One that was given up is tried anew, from the first attempt on; what comes after it in the same case waits for it.',
  ],
});
