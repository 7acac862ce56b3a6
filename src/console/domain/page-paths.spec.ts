import { describe, expect, it } from '@jest/globals';
import { isPagePath } from './page-paths.js';

describe('the paths of the page', () => {
  it.each(['/', '/today', '/today/', '/case/aZ09_-x', '/ground-reports', '/case/x/notes'])(
    'are such as %s',
    (path) => {
      expect(isPagePath(path)).toBe(true);
    },
  );

  it.each([
    '/api',
    '/api/today',
    '/oidc/token',
    '/assets/index-abc.js',
    '/assets',
    '/favicon.ico',
    '/today?case=K-17',
    '//today',
    '/Today',
    '/case/../api',
    '/case/a%2fb',
    '/a/b/c/d/e',
    '',
  ])('are not such as %s', (path) => {
    expect(isPagePath(path)).toBe(false);
  });
});
