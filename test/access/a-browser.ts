import type { CallInit } from '../harness/service/a-caller.js';

/** What a login goes through. */
const OF_THE_LOGIN = /^\/(?:oidc\/|api\/auth\/)/;
const isRedirect = ({ status }: Response) => status >= 300 && status < 400;

/** As much of a browser as a login needs: it keeps cookies and says where a request comes from. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly set: string[] = [];
  /** Where the last login ended. */
  landedAt: string | undefined;

  async go(url: string, init: CallInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers: Record<string, string> = { cookie, ...init.headers };
    const answer = await fetch(url, { redirect: 'manual', ...init, headers });
    for (const line of answer.headers.getSetCookie()) this.storeCookie(line);
    return answer;
  }

  /** Goes the way of a login, choosing that user where the issuer asks; ends at the first page but one of the login’s. */
  async logIn(
    address: string,
    { user, query }: { readonly user: string; readonly query: string },
  ): Promise<this> {
    let answer = await this.go(`${address}/api/auth/login${query}`);
    for (let step = 0; step < 12; step++) {
      const to = new URL(answer.headers.get('location') ?? '', address).href;
      if (isRedirect(answer) && !OF_THE_LOGIN.test(new URL(to).pathname)) {
        this.landedAt = to;
        return this;
      }
      answer = isRedirect(answer) ? await this.go(to) : await this.choose(address, user, await answer.text());
    }
    throw new Error('The login did not end.');
  }

  private choose(address: string, user: string, page: string): Promise<Response> {
    const [, action = ''] = /action="([^"]+)"/.exec(page) ?? [];
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.go(address + action, { method: 'POST', headers, body: new URLSearchParams({ user }) });
  }

  private storeCookie(line: string): void {
    this.set.push(line);
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '' || /Max-Age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
