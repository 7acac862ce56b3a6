import { List } from '@mantine/core';
import type { components } from '../../api/api.js';
import { Section } from '../../shell/section.js';
import { Empty } from '../../shell/empty.js';
import { caseTexts } from '../../texts/case.js';
import { useTexts } from '../../texts/texts.js';

/** Who handles the case, by pseudonym, and which cases were found to be of the same person. */
export const OwnersSection = ({ of }: { readonly of: components['schemas']['CaseView'] }) => {
  const said = useTexts(caseTexts);
  return (
    <Section title={said.owners}>
      {of.assigned.length === 0 && <Empty>{said.noOwner}</Empty>}
      <List size="sm">
        {of.assigned.map((actor) => (
          <List.Item key={actor}>{actor}</List.Item>
        ))}
        {of.merged.map((other) => (
          <List.Item key={other}>{said.merged(other)}</List.Item>
        ))}
      </List>
    </Section>
  );
};
