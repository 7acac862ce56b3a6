import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../api/use-api.js';
import { addressOf } from './find-screen.js';
import type { Thing } from './screen.js';
import { wordsOf } from './shown-thing.js';
import { useScreenOf } from './use-screens.js';

type Props = {
  readonly to: Thing;
  readonly id: string;
  /** The case that it belongs to: most of what belongs to one is read only by who names it. */
  readonly of?: string | undefined;
  readonly children: ReactNode;
  /** What is read aloud where the words alone do not say whose. */
  readonly label?: string;
};

/** Leads to the screen of a thing; plain words where these roles have none. */
export const ThingLink = ({ to, id, of, children, label }: Props) => {
  const { handles } = useSession();
  const screen = useScreenOf(to);
  if (screen === undefined) return <span>{children}</span>;
  return (
    <Anchor
      component={Link}
      to={addressOf(screen, handles.seal(wordsOf({ id, ...(of !== undefined && { of }) })))}
      size="sm"
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Anchor>
  );
};
