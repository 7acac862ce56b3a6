import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { secureHeaders } from './headers.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const headersOf = async (isHttps: boolean): Promise<Headers> => {
  const secure = secureHeaders(isHttps);
  const server = createServer((request, response) => secure(request, response, () => response.end()));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).headers;
};

describe('the headers of every answer', () => {
  it('let a page load nothing from another host and stand in nobody’s frame', async () => {
    const headers = await headersOf(false);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('ask for TLS for ever, but only where it is', async () => {
    const [plain, tls] = [await headersOf(false), await headersOf(true)];
    expect(plain.get('strict-transport-security')).toBeNull();
    expect(tls.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(tls.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });
});
