import { Button, Group, Slider, TextInput } from '@mantine/core';
import { useMoments } from '../../texts/moments.js';
import { groundTexts } from '../../texts/ground.js';
import { useTexts } from '../../texts/texts.js';
import { dayAfter, daysBetween } from './ground.model.js';

type Props = {
  readonly day: string;
  readonly today: string;
  readonly between: readonly [string, string];
  readonly onDay: (day: string) => void;
};

/** The day that the map is of. */
export const DaySlider = ({ day, today, between: [first, last], onDay }: Props) => {
  const said = useTexts(groundTexts);
  const { written } = useMoments();
  const marks = [{ value: daysBetween(first, today), label: said.today }];
  return (
    <Group gap="lg" wrap="nowrap" align="flex-end" mb="xs">
      <Slider
        flex={1}
        mb="md"
        min={0}
        max={daysBetween(first, last)}
        value={daysBetween(first, day)}
        onChange={(days) => onDay(dayAfter(first, days))}
        label={(days) => written(dayAfter(first, days))}
        thumbLabel={said.day}
        thumbProps={{ 'aria-valuetext': written(day) }}
        marks={marks}
      />
      <TextInput
        type="date"
        size="xs"
        label={said.day}
        value={day}
        min={first}
        max={last}
        onChange={({ currentTarget: { value } }) => {
          if (value >= first && value <= last) onDay(value);
        }}
      />
      <Button size="xs" variant="default" onClick={() => onDay(today)} disabled={day === today}>
        {said.today}
      </Button>
    </Group>
  );
};
