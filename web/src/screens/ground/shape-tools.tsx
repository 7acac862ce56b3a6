import { Button, Chip, Group, Text } from '@mantine/core';
import type { DrawMode } from '../../map/canvas/shapes.js';
import { groundTexts } from '../../texts/ground.js';
import { useTexts } from '../../texts/texts.js';

const MODES = ['look', 'change', 'remove', 'move', 'add', 'cut'] as const;
const names = {
  look: 'modeLook',
  change: 'modeChange',
  remove: 'modeRemove',
  move: 'modeMove',
  add: 'modeAdd',
  cut: 'modeCut',
} as const;
const hints = {
  look: 'hintLook',
  change: 'hintChange',
  remove: 'hintRemove',
  move: 'hintMove',
  add: 'hintAdd',
  cut: 'hintCut',
} as const;

type Props = {
  readonly mode: DrawMode;
  readonly isEmpty: boolean;
  readonly onMode: (mode: DrawMode) => void;
  readonly onUndo: (() => void) | undefined;
};

/** What the pen does on the map. */
export const ShapeTools = ({ mode, isEmpty, onMode, onUndo }: Props) => {
  const said = useTexts(groundTexts);
  const choose = (value: string | string[]) => onMode(MODES.find((one) => one === value) ?? 'look');
  return (
    <>
      <Group gap="xs" mb={4}>
        <Chip.Group value={mode} onChange={choose}>
          <Group gap={6} role="radiogroup" aria-label={said.mode}>
            {MODES.map((one) => (
              <Chip key={one} value={one} size="xs" disabled={isEmpty && one !== 'add' && one !== 'look'}>
                {said[names[one]]}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <Button size="compact-xs" variant="default" onClick={onUndo} disabled={onUndo === undefined}>
          {said.undo}
        </Button>
      </Group>
      <Text size="xs" className="quiet" mb="xs" aria-live="polite">
        {said[hints[mode]]}
      </Text>
    </>
  );
};
