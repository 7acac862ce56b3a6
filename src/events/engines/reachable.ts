import { BlockList, isIPv4, isIPv6 } from 'node:net';
import type { WebhookNetworks } from '../domain/webhook-address.js';

type Range = readonly [address: string, bits: number];

/** This very machine. */
const HERE: readonly Range[] = [
  ['127.0.0.0', 8],
  ['::1', 128],
];
/** Networks that belong to whoever uses them: RFC 1918, RFC 6598, RFC 4193. */
const PRIVATE: readonly Range[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['fc00::', 7],
];
/** What else the special-purpose registries of IANA (RFC 6890) name; nobody is reached there, or somebody else than it seems. */
const NOBODY: readonly Range[] = [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const listed = (ranges: readonly Range[]): BlockList => {
  const list = new BlockList();
  for (const [address, bits] of ranges) list.addSubnet(address, bits, isIPv4(address) ? 'ipv4' : 'ipv6');
  return list;
};
const closed: Readonly<Record<WebhookNetworks, BlockList>> = {
  public: listed([...NOBODY, ...PRIVATE, ...HERE]),
  private: listed([...NOBODY, ...HERE]),
  loopback: listed(NOBODY),
};

/** Whether something may be sent to an address of the Internet Protocol. One of version 4 in one of version 6 counts as the former. */
export const isReachable = (address: string, networks: WebhookNetworks): boolean => {
  if (!isIPv4(address) && !isIPv6(address)) return false;
  return !closed[networks].check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
};
