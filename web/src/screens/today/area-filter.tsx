import { Chip, Group } from '@mantine/core';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { todayTexts } from '../../texts/today.js';
import { AREAS, type Area, type Figure } from './today.model.js';

type Props = {
  readonly figures: readonly Figure[];
  readonly chosen: Area | undefined;
  readonly onChoose: (area: Area | undefined) => void;
};
const ALL = 'all';

/** How much waits of each kind; a choice shows that kind alone. */
export const AreaFilter = ({ figures, chosen, onChoose }: Props) => {
  const said = useTexts(todayTexts);
  const { number } = useMoments();
  const choose = (value: string) => onChoose(AREAS.find((area) => area === value));
  return (
    <Chip.Group value={chosen ?? ALL} onChange={choose}>
      <Group gap="xs" role="radiogroup" aria-label={said.show}>
        <Chip value={ALL} size="sm">
          {said.all}
        </Chip>
        {figures.map(({ area, count, overdue }) => (
          <Chip key={area} value={area} size="sm">
            {said[area]} {number(count)}
            {overdue > 0 && <span className="late"> · {said.late(overdue)}</span>}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
};
