import { Chip, Group } from '@mantine/core';
import { casesTexts } from '../../texts/cases.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { FILTERS, type Filter } from './cases.model.js';

type Props = {
  readonly figures: readonly { readonly filter: Filter; readonly count: number }[];
  readonly chosen: Filter;
  readonly onChoose: (filter: Filter) => void;
};

/** How many cases are how far; a choice shows those alone. */
export const StageFilter = ({ figures, chosen, onChoose }: Props) => {
  const said = useTexts(casesTexts);
  const { number } = useMoments();
  const choose = (value: string) => onChoose(FILTERS.find((filter) => filter === value) ?? 'all');
  return (
    <Chip.Group value={chosen} onChange={choose}>
      <Group gap="xs" role="radiogroup" aria-label={said.show}>
        {figures.map(({ filter, count }) => (
          <Chip key={filter} value={filter} size="sm">
            {said[filter]} {number(count)}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
};
