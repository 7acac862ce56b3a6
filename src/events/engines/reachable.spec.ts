import { describe, expect, it } from '@jest/globals';
import { isReachable } from './reachable.js';

const PUBLIC = [
  '93.184.216.34',
  '9.255.255.255',
  '11.0.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '2606:4700::1111',
];
const PRIVATE = [
  '10.0.0.1',
  '100.64.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  'fc00::1',
  'fdff::1',
];
const HERE = ['127.0.0.1', '127.255.255.254', '::1'];
const NEVER = ['0.0.0.0', '169.254.169.254', '192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::', 'fe80::1', 'ff02::1', '64:ff9b::a00:1', '2001:db8::1', '2002:a00:1::', 'no address', '']; // prettier-ignore

describe('an address that a name leads to', () => {
  const allowed = (addresses: readonly string[], networks: Parameters<typeof isReachable>[1]) =>
    addresses.filter((address) => isReachable(address, networks));

  it('is public, unless more is set', () => {
    const all = [...PUBLIC, ...PRIVATE, ...HERE, ...NEVER];
    expect(allowed(all, 'public')).toEqual(PUBLIC);
    expect(allowed(all, 'private')).toEqual([...PUBLIC, ...PRIVATE]);
    expect(allowed(all, 'loopback')).toEqual([...PUBLIC, ...PRIVATE, ...HERE]);
  });

  it('of version 4 is none of version 6 by another spelling', () => {
    const mapped = (address: string) => `::ffff:${address}`;
    expect(allowed(['10.0.0.1', '127.0.0.1', '169.254.169.254'].map(mapped), 'public')).toEqual([]);
    expect(allowed([mapped('93.184.216.34')], 'public')).toEqual([mapped('93.184.216.34')]);
  });
});
