import { describe, expect, it } from '@jest/globals';
import { wayBack } from './way-back.js';

describe('the way back from a login', () => {
  it.each(['/', '/today', '/cases/aZ09_-x', '/api/docs', `/${'a'.repeat(499)}`])('leads to %s', (path) => {
    expect(wayBack(path)).toBe(path);
  });

  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    'https://elsewhere.example',
    'https:/elsewhere.example',
    'javascript:alert(1)',
    '/%2f%2felsewhere.example',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    '/today?to=//elsewhere.example',
    '/today#//elsewhere.example',
    '/../api/auth/logout',
    '/today//elsewhere',
    '/today\r\nset-cookie: a=b',
    ' /today',
    'today',
    '',
    `/${'a'.repeat(500)}`,
    ['/today'],
    { to: '/today' },
    undefined,
    null,
  ])('leads home, and not to %j', (said) => {
    expect(wayBack(said)).toBe('/');
  });
});
