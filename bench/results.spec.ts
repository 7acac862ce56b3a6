import { describe, expect, it } from '@jest/globals';
import { sectionOf, withSection, type Report } from './results.js';

const report: Report = {
  name: 'pace',
  title: 'Pace',
  about: 'Walks of a mile.',
  head: ['seed', 'time'],
  rows: [
    ['1', '12 s'],
    ['2', '15 s'],
  ],
  conclusions: ['The second was slower.'],
};

describe('a section of the results', () => {
  it('says what was run, where and when, and keeps the rows in order', () => {
    expect(sectionOf(report, { on: '2 × an abacus', date: '2026-11-22' })).toBe(
      `<!-- pace -->

## Pace

Walks of a mile. Run on 2026-11-22: 2 × an abacus.

| seed | time |
| --- | --- |
| 1 | 12 s |
| 2 | 15 s |

- The second was slower.

<!-- /pace -->
`,
    );
  });

  const older = '# Results\n\n<!-- pace -->\nold\n<!-- /pace -->\n\n<!-- other -->\nkept\n<!-- /other -->\n';

  it('takes the place of its predecessor and leaves the others', () => {
    const text = withSection(older, 'pace', '<!-- pace -->\nnew\n<!-- /pace -->\n');
    expect(text).toBe(
      '# Results\n\n<!-- pace -->\nnew\n<!-- /pace -->\n\n<!-- other -->\nkept\n<!-- /other -->\n',
    );
  });

  it('comes last when it is the first of its name', () => {
    expect(
      withSection(older, 'space', '<!-- space -->\n').endsWith('<!-- /other -->\n\n<!-- space -->\n'),
    ).toBe(true);
  });
});
