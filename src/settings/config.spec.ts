import { describe, expect, it } from '@jest/globals';
import { readConfig, sentenceOf } from './config.js';

describe('the configuration', () => {
  it('has a value for everything that is not set, and binds to this machine only', () => {
    expect(readConfig({ PORT: '' })).toEqual({
      ok: true,
      value: {
        DATABASE_URL: undefined,
        DATABASE_POOL_SIZE: 10,
        FRISTAD_DATA_DIR: '.fristad/database',
        FRISTAD_DURABLE: true,
        FRISTAD_KEY_DIR: '.fristad/keys',
        FRISTAD_CREATE_KEYS: false,
        FRISTAD_SOLVE_RUNS: true,
        FRISTAD_PLAN_BY_ITSELF: true,
        FRISTAD_PLAN_SECONDS: 60,
        FRISTAD_JUDGE_ANEW: true,
        FRISTAD_DELIVER_EVENTS: true,
        FRISTAD_WEBHOOK_NETWORKS: 'public',
        FRISTAD_WEBHOOK_ATTEMPTS: 14,
        FRISTAD_EVENT_DAYS: 90,
        FRISTAD_STREAM_SECONDS: 3600,
        FRISTAD_INIT: true,
        HOST: '127.0.0.1',
        PORT: 3210,
        FRISTAD_URL: undefined,
        NODE_ENV: 'development',
        OIDC_ISSUER: undefined,
        OIDC_AUDIENCE: 'urn:fristad:api',
        OIDC_ALGORITHM: 'ES256',
        OIDC_CLIENT_ID: 'fristad-console',
        OIDC_CLIENT_SECRET: undefined,
        FRISTAD_REQUESTS_PER_MINUTE: 600,
        FRISTAD_RECEIVE_SECONDS: 120,
        FRISTAD_REQUEST_SECONDS: 30,
        FRISTAD_LONG_REQUEST_SECONDS: 600,
        FRISTAD_BODY_LIMIT_MIB: 64,
        LOG_LEVEL: 'info',
      },
    });
  });

  it('tells every fault at once, with what would be right, and repeats no secret', () => {
    const secret = 'x'.repeat(15);
    const config = readConfig({
      PORT: '65536',
      LOG_LEVEL: 'loud',
      OIDC_CLIENT_SECRET: secret,
      DATABASE_URL: 'mysql://u:pw@h/d',
    });
    expect(config.ok ? [] : config.refusal.map(sentenceOf)).toEqual([
      'DATABASE_URL is "(hidden)", but must be an address such as postgres://user:password@host:5432/database.',
      'PORT is "65536", but must be a whole number from 0 to 65535.',
      'OIDC_CLIENT_SECRET is "(hidden)", but must be text of at least 16 characters.',
      'LOG_LEVEL is "loud", but must be one of fatal, error, warn, info, debug, trace, silent.',
    ]);
  });

  it.each([
    ['PORT', '65535', 65_535],
    ['PORT', '0', 0],
    ['FRISTAD_DURABLE', 'no', false],
    ['OIDC_CLIENT_SECRET', 'y'.repeat(16), 'y'.repeat(16)],
    ['DATABASE_URL', 'postgresql://u:p@db:5433/fristad', 'postgresql://u:p@db:5433/fristad'],
  ])('takes %s = %s', (name, raw, value) => {
    const config = readConfig({ [name]: raw });
    expect(config.ok && Object.entries(config.value)).toContainEqual([name, value]);
  });

  it.each([
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['DATABASE_POOL_SIZE', '1'],
    ['FRISTAD_REQUESTS_PER_MINUTE', '0'],
    ['FRISTAD_REQUEST_SECONDS', '0'],
    ['FRISTAD_REQUEST_SECONDS', '3601'],
    ['FRISTAD_LONG_REQUEST_SECONDS', '1.5'],
    ['FRISTAD_DURABLE', 'true'],
  ])('refuses %s = %s', (name, raw) => {
    expect(readConfig({ [name]: raw })).toMatchObject({ ok: false, refusal: [{ name, value: raw }] });
  });
});
