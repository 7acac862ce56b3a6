import { List, Text } from '@mantine/core';
import { useRead } from '../../api/use-read.js';
import { Shown } from '../../shell/shown.js';
import { useMoments } from '../../texts/moments.js';
import { placementTexts } from '../../texts/placement.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';

const reasonList: Readonly<Record<string, string>> = {
  CANCEL: 'cancellation-reason',
  DECLINE: 'receiver-decline-reason',
  NON_ARRIVAL: 'non-arrival-reason',
  DEPARTURE: 'departure-reason',
  SHORTEN: 'shortening-reason',
};

/** What was recorded of a placement, oldest first. */
export const History = ({ id, of }: { readonly id: string; readonly of: string | undefined }) => {
  const said = useTexts(placementTexts);
  const label = useCodes();
  const { written } = useMoments();
  const moves = useRead(
    ['moves', id],
    (api) => api.GET('/api/placements/{id}/moves', { params: { path: { id } } }),
    { case: of },
  );
  return (
    <Shown of={moves}>
      {({ items }) =>
        items.length === 0 ? (
          <Text size="sm" className="quiet">
            {said.noHistory}
          </Text>
        ) : (
          <List size="sm">
            {items.map(({ act, reason, day, at }) => (
              <List.Item key={`${act} ${at}`}>
                {label('placement-act', act)}
                {day ? ` ${written(day)}` : ''}
                {reason ? `, ${label(reasonList[act] ?? act, reason)}` : ''}
                <span className="quiet"> · {written(at)}</span>
              </List.Item>
            ))}
          </List>
        )
      }
    </Shown>
  );
};
