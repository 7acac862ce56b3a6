import { describe, expect, it } from '@jest/globals';
import { configOn } from '../service/a-service.js';
import { MANY_AT_ONCE } from '../acting.js';
import { LEFT_OVER, SERVING_MANY } from './connections.js';

describe('connections of suites', () => {
  it('are fewer than a server allows by default, with two suites at once that each ask as many as they may', () => {
    expect(LEFT_OVER).toBeGreaterThanOrEqual(20);
    expect(configOn({ serving: NOBODYS }, MANY_AT_ONCE).DATABASE_POOL_SIZE).toBe(SERVING_MANY);
  });
});

const NOBODYS = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
  DATABASE_POOL_SIZE: 2,
  FRISTAD_DATA_DIR: '',
  FRISTAD_DURABLE: true,
};
