import { createContext, use } from 'react';
import { newRequestTexts } from '../../texts/new-request.js';
import { useTexts } from '../../texts/texts.js';
import { faultAt, isEmptyAt, type Draft, type RequestInput } from './draft.model.js';

type Fields = {
  readonly draft: Draft;
  readonly input: RequestInput;
  readonly put: (part: Partial<Draft>) => void;
  readonly faults: Readonly<Partial<Record<string, string>>>;
};
export const FieldsOf = createContext<Fields | undefined>(undefined);

/** What was typed so far, how it is changed, and what the service has against it. @throws Error outside of the form */
export const useFields = () => {
  const fields = use(FieldsOf);
  const said = useTexts(newRequestTexts);
  if (fields === undefined) throw new Error('There is no form here.');
  const faultOf = (field: string): string | undefined => {
    const fault = faultAt(fields.faults, field);
    return fault !== undefined && isEmptyAt(fields.input, field) ? said.missing : fault;
  };
  return { ...fields, faultOf };
};
