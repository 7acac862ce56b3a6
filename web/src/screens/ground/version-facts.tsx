import { groundTexts } from '../../texts/ground.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { polygonsOf } from '../../map/polygons.model.js';
import classes from './ground.module.css';
import type { Version } from './ground.model.js';
import { squareKilometres } from './pieces.js';

/** What is known of an area by one version. */
export const VersionFacts = ({ version }: { readonly version: Version }) => {
  const said = useTexts(groundTexts);
  const label = useCodes();
  const { number, written } = useMoments();
  const { groups, confidence, validFrom, validTo, geometry } = version;
  const days = `${written(validFrom)} – ${validTo === null ? said.open : written(validTo)}`;
  const facts = [
    [said.class, label('territory-class', version.class)],
    [said.groups, groups.join(', ')],
    [said.confidence, said.percent(number(confidence * 100))],
    [said.held, days],
    [said.size, said.squareKilometres(number(squareKilometres(polygonsOf(geometry)), 2))],
    [said.source, label('ground-source', version.source)],
    [said.reason, label('ground-reason', version.reason)],
    [said.region, version.region ?? '–'],
    [said.recorded, written(version.recordedAt)],
    [said.drawnBy, version.drawnBy ?? '–'],
  ] as const;
  return (
    <dl className={classes['facts']}>
      {facts.map(([name, value]) => (
        <div key={name} className={classes['fact']}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
