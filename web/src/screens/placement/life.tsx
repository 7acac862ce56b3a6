import { Badge } from '@mantine/core';
import { placementTexts } from '../../texts/placement.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import classes from './life.module.css';
import { reached, STEPS, type Placement } from './placement.model.js';

type Props = { readonly status: Placement['status']; readonly isAsked: boolean };

/** The steps of a placement, and where it is; one that ended another way says so. */
export const Life = ({ status, isAsked }: Props) => {
  const said = useTexts(placementTexts);
  const label = useCodes();
  const at = reached(status, isAsked);
  if (at === undefined)
    return (
      <Badge size="lg" color="gray" variant="light" tt="none">
        {label('placement-status', status)}
      </Badge>
    );
  return (
    <ol className={classes['life']} aria-label={said.life}>
      {STEPS.map((step, place) => (
        <li
          key={step}
          className={place <= at ? classes['done'] : ''}
          {...(place === at ? { 'aria-current': 'step' as const } : {})}
        >
          {said[step]}
        </li>
      ))}
    </ol>
  );
};
