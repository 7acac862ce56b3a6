import { expect, it } from '@jest/globals';
import { sign } from './sign.js';

/** The vector that the reference libraries of Standard Webhooks are tested by. */
const PUBLISHED = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  message: {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    at: new Date(1_614_265_330_000),
    body: '{"test": 2432232314}',
  },
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

it('a message is signed as Standard Webhooks has it', () => {
  const { secret, message, signature } = PUBLISHED;
  expect(sign(secret, message)).toEqual({
    'webhook-id': message.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': signature,
  });
});

it.each([
  ['id', { id: 'msg_p5jXN8AQM9LWM0D4loKWxJel' }],
  ['second', { at: new Date(1_614_265_331_000) }],
  ['body', { body: '{"test": 2432232315}' }],
])('another %s has another signature', (_, change) => {
  const { secret, message, signature } = PUBLISHED;
  expect(sign(secret, { ...message, ...change })['webhook-signature']).not.toBe(signature);
});
