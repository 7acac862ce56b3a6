import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { components } from '../../api/api.js';
import { useRead } from '../../api/use-read.js';
import { Empty } from '../../shell/empty.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { useNow } from '../../shell/use-now.js';
import { useMoments } from '../../texts/moments.js';
import { useLanguage, useTexts } from '../../texts/texts.js';
import { todayTexts } from '../../texts/today.js';
import { AreaFilter } from './area-filter.js';
import { TaskGroup } from './task-group.js';
import { figuresOf, groupsOf, type Area } from './today.model.js';

const ANEW_MS = 30_000;

const Waiting = ({ today }: { readonly today: components['schemas']['Today'] }) => {
  const said = useTexts(todayTexts);
  const now = useNow();
  const [area, setArea] = useState<Area>();
  const figures = figuresOf(today.counts, today.overdue);
  const all = figures.reduce((sum, { count }) => sum + count, 0);
  const groups = groupsOf(today.items, area, now);
  if (all === 0) return <Empty>{said.nothing}</Empty>;
  return (
    <Stack gap="lg">
      <AreaFilter figures={figures} chosen={area} onChoose={setArea} />
      {groups.length === 0 && <Empty>{said.nothingOfThis}</Empty>}
      {groups.map((group) => (
        <TaskGroup key={group.when} group={group} />
      ))}
      {today.items.length < all && (
        <Text size="sm" className="quiet">
          {said.more(today.items.length, all)}
        </Text>
      )}
    </Stack>
  );
};

/** What waits for whoever comes to work, the next due first, each with what to do about it. */
export const Screen = () => {
  const { language } = useLanguage();
  const moments = useMoments();
  const today = useRead(['today'], (api) => api.GET('/api/today'), { refetchInterval: ANEW_MS });
  const day = today.data && moments.written(today.data.day);
  return (
    <>
      <ScreenHeading beside={<Text className="quiet">{day}</Text>}>
        {language === 'sv' ? 'I dag' : 'Today'}
      </ScreenHeading>
      <Shown of={today}>{(value) => <Waiting today={value} />}</Shown>
    </>
  );
};
