import { Stack, Text } from '@mantine/core';
import { constraintName, constraintTexts } from '../texts/constraints.js';
import { useMoments } from '../texts/moments.js';
import { placeTexts } from '../texts/place.js';
import { useTexts } from '../texts/texts.js';
import { useSentences, type Message } from '../texts/use-sentences.js';
import { byLevel, type Strain, type StrainsOfLevel } from './strain-bar.model.js';
import classes from './strain-bar.module.css';

const SHADES = 4;

const Bar = ({ of: { level, points, parts } }: { readonly of: StrainsOfLevel }) => {
  const said = useTexts(placeTexts);
  const names = useTexts(constraintTexts);
  const { number } = useMoments();
  return (
    <div>
      <Text size="sm">
        <strong>{said[level]}</strong>{' '}
        <span className="quiet">{points === 0 ? said.noStrain : said.points(number(points, 1))}</span>
      </Text>
      {points > 0 && (
        <div className={classes['bar']} role="img" aria-label={said.barOf(said[level], number(points, 1))}>
          {parts.map(({ constraint, share }, place) => (
            <span
              key={constraint}
              className={classes[`${level}${place % SHADES}`]}
              style={{ flexGrow: share }}
              title={constraintName(names, constraint)}
            />
          ))}
        </div>
      )}
    </div>
  );
};

/** What a place costs the household, as a bar of each level, which opens into sentences. */
export const StrainBar = ({
  strains,
  isOpen = false,
}: {
  readonly strains: readonly (Strain & Message)[];
  readonly isOpen?: boolean;
}) => {
  const said = useTexts(placeTexts);
  const names = useTexts(constraintTexts);
  const { number } = useMoments();
  const sentence = useSentences();
  const costly = strains.filter(({ amount, weight }) => amount * weight > 0);
  return (
    <Stack gap={8}>
      {byLevel(strains).map((one) => (
        <Bar key={one.level} of={one} />
      ))}
      {costly.length > 0 && (
        <details {...(isOpen ? { open: true } : {})}>
          <summary className={classes['more']}>{said.why}</summary>
          <ul className={classes['sentences']}>
            {costly.map((one) => (
              <li key={one.constraint}>
                <span className="quiet">
                  {constraintName(names, one.constraint)}, {said.points(number(one.amount * one.weight, 1))}
                  :{' '}
                </span>
                {sentence(one)}.
              </li>
            ))}
          </ul>
          <Text size="xs" className="quiet">
            {said.lowIsGood} {said.safeOnlySo}
          </Text>
        </details>
      )}
    </Stack>
  );
};
