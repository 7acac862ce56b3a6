import { describe, expect, it } from '@jest/globals';
import { readWebhookAddress, type WebhookNetworks } from './webhook-address.js';

const takes = (raw: string, networks: WebhookNetworks) => readWebhookAddress(raw, networks).ok;

describe('the address of a webhook', () => {
  it.each(['https://hooks.example.se/in?of=us', 'https://hooks.example.se:8443/'])('may be %s', (raw) => {
    expect(readWebhookAddress(raw, 'public')).toEqual({ ok: true, value: raw });
  });

  it.each([
    'http://hooks.example.se/',
    'https://user@hooks.example.se/',
    'https://:secret@hooks.example.se/',
    'https://hooks.example.se/#part',
    'ftp://hooks.example.se/',
    'file:///etc/passwd',
    'hooks.example.se',
    `https://hooks.example.se/${'a'.repeat(2000)}`,
    '',
  ])('may not be %s', (raw) => {
    expect(
      ['public', 'private', 'loopback'].filter((networks) => takes(raw, networks as WebhookNetworks)),
    ).toEqual([]);
  });

  it('is without https on this machine alone, and only where that is set', () => {
    const here = ['http://127.0.0.1:9/', 'http://localhost:9/', 'http://[::1]:9/'];
    expect(here.map((raw) => takes(raw, 'loopback'))).toEqual([true, true, true]);
    expect(here.filter((raw) => takes(raw, 'private'))).toEqual([]);
    const beside = ['http://127.0.0.1.example.se/', 'http://localhost.example.se/', 'http://128.0.0.1/'];
    expect(beside.filter((raw) => takes(raw, 'loopback'))).toEqual([]);
  });
});
