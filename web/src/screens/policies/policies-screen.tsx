import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../api/use-api.js';
import { useRead } from '../../api/use-read.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { policyTexts } from '../../texts/policies.js';
import { useTexts } from '../../texts/texts.js';
import { Activation } from './activation.js';
import { Differences } from './differences.js';
import { DraftForm } from './draft-form.js';
import { Effect } from './effect.js';
import type { Version } from './policy.model.js';
import { VersionList } from './version-list.js';

type Props = { readonly versions: readonly Version[]; readonly isOwn: boolean };

const Versions = ({ versions, isOwn }: Props) => {
  const said = useTexts(policyTexts);
  const inForce = versions.find((one) => one.inForce);
  const [chosen, choose] = useState(inForce?.policy.version);
  const [isDrafting, setDrafting] = useState(false);
  const version = versions.find((one) => one.policy.version === chosen) ?? inForce;
  const drafted = (made: string | undefined) => {
    setDrafting(false);
    if (made !== undefined) choose(made);
  };
  if (isDrafting && version !== undefined) return <DraftForm from={version} onDone={drafted} />;
  const isOther = version !== undefined && !version.inForce;
  return (
    <Stack gap="lg">
      <VersionList versions={versions} chosen={version?.policy.version} onChoose={choose} />
      {isOwn && (
        <div>
          <Button variant="default" onClick={() => setDrafting(true)}>
            {said.newDraft}
          </Button>
        </div>
      )}
      {version !== undefined && inForce !== undefined && <Differences inForce={inForce} version={version} />}
      {isOther && isOwn && <Effect version={version.policy.version} />}
      {isOther && isOwn && <Activation version={version} />}
    </Stack>
  );
};

/** The figures that everything is judged by: versions, differences, effect, and how one comes into force. */
export const Screen = () => {
  const said = useTexts(policyTexts);
  const { roles } = useSession();
  const policies = useRead(['policies'], (api) => api.GET('/api/policies'));
  return (
    <>
      <ScreenHeading>{said.policies}</ScreenHeading>
      <Shown of={policies}>
        {({ items }) => <Versions versions={items} isOwn={roles.includes('POLICY_ADMIN')} />}
      </Shown>
    </>
  );
};
