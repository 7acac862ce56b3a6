import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';

const REACHES_OUT = /from 'node:(?:fs|child_process|net|http|https|worker_threads)|\bprocess\.|\bfetch\(/;
const reachingOut = (files: readonly string[]) =>
  files.filter((file) => REACHES_OUT.test(readFileSync(file, 'utf8')));

describe('the room that reads files', () => {
  it('is handed text and hands back values: no module of it can write, spawn or call out', () => {
    const files = globSync('src/interchange/**/*.ts').filter((file) => !file.endsWith('.spec.ts'));
    expect(files.length).toBeGreaterThan(30);
    expect(reachingOut(files)).toEqual([]);
  });
  it('would be caught, as this test is', () => {
    expect(reachingOut(['test/interchange/writes-nothing.spec.ts'])).toHaveLength(1);
  });
});
