import { Injectable, type CanActivate } from '@nestjs/common';
import { Acting, type ActingAs } from '../database/acting.js';

/** Whoever has the one bearer token: an operator who works for the whole country. */
export const TOKEN_HOLDER: ActingAs = {
  role: 'fristad_operator',
  actor: 'token-holder',
  region: null,
  roles: ['OPERATOR'],
  scope: 'national-run',
};

/** Lets a request that came past the bearer token's guard act as the holder of the token. */
@Injectable()
export class TokenHolderGuard implements CanActivate {
  constructor(private readonly acting: Acting) {}

  canActivate(): true {
    this.acting.become(TOKEN_HOLDER);
    return true;
  }
}
