import { Table } from '@mantine/core';
import { useRead } from '../../api/use-read.js';
import { MoreButton } from '../../shell/more-button.js';
import { Section } from '../../shell/section.js';
import { Shown } from '../../shell/shown.js';
import { useMore } from '../../shell/use-more.js';
import { caseTexts } from '../../texts/case.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';

/** Who looked at the case, acted on it or tried to, newest first. */
export const LooksSection = ({ of }: { readonly of: string }) => {
  const said = useTexts(caseTexts);
  const label = useCodes();
  const { written } = useMoments();
  const { limit, more } = useMore();
  const looks = useRead(
    ['who-looked', of, limit],
    (api) => api.GET('/api/cases/{id}/who-looked', { params: { path: { id: of }, query: { limit } } }),
    { case: of },
  );
  return (
    <Section title={said.whoLooked}>
      <Shown of={looks}>
        {({ items, next }) => (
          <>
            <Table aria-label={said.whoLooked} className="cards">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{said.when}</Table.Th>
                  <Table.Th scope="col">{said.who}</Table.Th>
                  <Table.Th scope="col">{said.did}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map(({ id, at, actor, operation, outcome }) => (
                  <Table.Tr key={id}>
                    <Table.Td data-label={said.when}>{written(at)}</Table.Td>
                    <Table.Td data-label={said.who}>{actor}</Table.Td>
                    <Table.Td data-label={said.did} className={outcome === 'REFUSED' ? 'late' : ''}>
                      {label('log-operation', operation)}
                      {outcome === 'REFUSED' && ` (${label('log-outcome', outcome)})`}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            <MoreButton isMore={next !== null} onMore={more} />
          </>
        )}
      </Shown>
    </Section>
  );
};
