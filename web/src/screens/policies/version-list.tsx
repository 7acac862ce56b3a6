import { Button, Table } from '@mantine/core';
import { Mark, type Tone } from '../../shell/mark.js';
import { useMoments } from '../../texts/moments.js';
import { policyTexts } from '../../texts/policies.js';
import { useTexts } from '../../texts/texts.js';
import { standingOf, type Standing, type Version } from './policy.model.js';

const tones: Readonly<Record<Standing, Tone>> = { inForce: 'good', earlier: 'quiet', draft: 'soon' };
type Props = {
  readonly versions: readonly Version[];
  readonly chosen: string | undefined;
  readonly onChoose: (version: string) => void;
};

/** The versions there are, the newest first. */
export const VersionList = ({ versions, chosen, onChoose }: Props) => {
  const said = useTexts(policyTexts);
  const { written } = useMoments();
  return (
    <Table className="lined" verticalSpacing={6} aria-label={said.versions} maw={640}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{said.version}</Table.Th>
          <Table.Th scope="col">{said.since}</Table.Th>
          <Table.Th scope="col">{said.compareWith}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {versions.toReversed().map((one) => (
          <Table.Tr key={one.policy.version}>
            <Table.Th scope="row">
              {one.policy.version} <Mark tone={tones[standingOf(one)]}>{said[standingOf(one)]}</Mark>
            </Table.Th>
            <Table.Td>{one.activatedAt === null ? '–' : written(one.activatedAt)}</Table.Td>
            <Table.Td>
              <Button
                size="compact-sm"
                variant={chosen === one.policy.version ? 'filled' : 'default'}
                aria-pressed={chosen === one.policy.version}
                aria-label={`${said.compareWith}: ${one.policy.version}`}
                onClick={() => onChoose(one.policy.version)}
              >
                {said.compareWith}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
