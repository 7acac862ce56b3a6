import { Stack } from '@mantine/core';
import type { Tagged } from '../../../api/got.js';
import { Section } from '../../../shell/section.js';
import { caseTexts } from '../../../texts/case.js';
import { useTexts } from '../../../texts/texts.js';
import type { CaseFile } from '../case.model.js';
import { ChoiceForm } from './choice-form.js';
import { ConfirmForm } from './confirm-form.js';
import { FilePart } from './file-part.js';
import { useFileWords } from './file-words.js';
import { FundingForm } from './funding-form.js';
import { ThreatForm } from './threat-form.js';

const CONFIRMED = ['resident', 'localTies', 'motivated'] as const;
const CHOICES = [
  ['programme', 'programme'],
  ['identityProtection', 'identity-protection'],
] as const;

/** What the work on the case rests on: threat, programme, protection of identity, money, what was confirmed. */
export const FileSection = ({ file }: { readonly file: Tagged<CaseFile> }) => {
  const said = useTexts(caseTexts);
  const words = useFileWords();
  const { value } = file;
  return (
    <Section title={said.file}>
      <Stack gap="md">
        <FilePart
          name={said.threat}
          file={file}
          value={words('threat', value.threat)}
          entered={value.threat}
          form={(edit, close) => <ThreatForm file={value} edit={edit} close={close} />}
        />
        {CHOICES.map(([field, list]) => (
          <FilePart
            key={field}
            name={said[field]}
            file={file}
            value={words(field, value[field])}
            form={(edit, close) => (
              <ChoiceForm field={field} list={list} file={value} edit={edit} close={close} />
            )}
          />
        ))}
        <FilePart
          name={said.funding}
          file={file}
          value={words('funding', value.funding)}
          entered={value.funding}
          form={(edit, close) => <FundingForm file={value} edit={edit} close={close} />}
        />
        {CONFIRMED.map((field) => (
          <FilePart
            key={field}
            name={said[field]}
            file={file}
            value={words(field, value[field]?.confirmed)}
            entered={value[field]}
            form={(edit, close) => <ConfirmForm field={field} file={value} edit={edit} close={close} />}
          />
        ))}
      </Stack>
    </Section>
  );
};
