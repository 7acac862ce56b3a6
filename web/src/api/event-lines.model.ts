/** What of a stream of server-sent events is whole, as its data; and what is still to come. */
export const eventsIn = (text: string): { readonly data: readonly string[]; readonly rest: string } => {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  const data = blocks.flatMap((block) =>
    block
      .split('\n')
      .filter((line) => line.startsWith('data:'))
      .map((line) => line.slice('data:'.length).trim()),
  );
  return { data, rest };
};

/** Of what an incident says how far it is. */
const ANSWERS: readonly string[] = ['incident', 'offer', 'placement', 'request', 'emergency-transfer'];

/** What may read otherwise after an event: lists and things by the names that screens read them by. */
export const staleAfter = (subjectKind: string): readonly string[] => {
  const one = subjectKind === 'finding' ? 'placement' : subjectKind;
  const more = ANSWERS.includes(subjectKind) ? ['incident', 'incidents'] : [];
  return [...new Set([one, `${one}s`, 'today', ...more, ...(one === 'incident' ? ['placement'] : [])])];
};
