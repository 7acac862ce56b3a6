import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';

const Alone = ({ title, said, children }: { title: string; said: string; children?: ReactNode }) => {
  useEffect(() => {
    document.title = `${title} · Fristad`;
  }, [title]);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack maw={420} gap="md" align="flex-start">
        <Title order={1} size="h2">
          {title}
        </Title>
        <Text>{said}</Text>
        {children}
      </Stack>
    </Center>
  );
};

export const Welcome = ({ to }: { readonly to: string }) => {
  const said = useTexts(shellTexts);
  return (
    <Alone title={said.welcome} said={said.welcomeSaid}>
      <Button component="a" href={to}>
        {said.logIn}
      </Button>
    </Alone>
  );
};

export const LoggedIn = () => {
  const said = useTexts(shellTexts);
  return <Alone title={said.loggedIn} said={said.loggedInSaid} />;
};

export const NotAnswering = () => {
  const said = useTexts(shellTexts);
  return (
    <Alone title={said.welcome} said={said.notAnswering}>
      <Button onClick={() => location.reload()}>{said.tryAgain}</Button>
    </Alone>
  );
};
