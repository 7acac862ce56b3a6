import { arrayOf, byName, closed, code, date, flag, nullOr, orNull, text, whole, described } from '#platform';
import { TASK_KINDS } from '../domain/task.js';

const task = closed({
  kind: { ...code(TASK_KINDS), examples: ['REQUEST_TO_DECIDE'] },
  id: text('R-17', {
    description:
      'Of the request, the placement, the case, the measure, the report, the ground, the provider, the opening in an emergency, the user or the approval, as the kind says.',
  }),
  case: orNull(text('K-17')),
  urgency: orNull(code(['EMERGENCY', 'SHORT_NOTICE', 'STANDARD'])),
  since: nullOr(text('2026-12-01T09:30:00.000Z')),
  due: orNull(text('2026-12-04', { description: 'A day, or a moment, as the kind says.' })),
  overdue: flag(false),
});

/** What waits for whoever asks. */
export const todaySchemas = () => ({
  Task: described('Something that waits for whoever comes to work.', task),
  Today: described(
    'What waits today in one role.',
    closed({
      day: date('2026-12-01'),
      counts: byName(whole(1), { REQUEST_TO_DECIDE: 1 }),
      overdue: {
        ...byName(whole(1), { REQUEST_TO_DECIDE: 1 }),
        description: 'Of those, how many should have been done by now.',
      },
      items: arrayOf({ $ref: '#/components/schemas/Task' }),
    }),
  ),
});
