import { closed, described, moment, text } from '#platform';

const head = {
  key: text('new-request'),
  writtenAt: moment('2026-12-01T09:30:00.000Z'),
  until: { ...moment('2026-12-31T09:30:00.000Z'), description: 'When it goes by itself.' },
};

export const draftSchemas = () => ({
  FormDraftSummary: described('Until when something typed is there.', closed(head)),
  FormDraft: described(
    'What somebody typed and has not sent, for themselves.',
    closed({ ...head, text: text('{"nights":"28"}') }),
  ),
});
