import { RequestFacts } from '../../shell/request-facts.js';
import { Section } from '../../shell/section.js';
import { caseTexts } from '../../texts/case.js';
import { useTexts } from '../../texts/texts.js';
import type { Request } from './case.model.js';

/** What the request that is next to be dealt with says: household, threat, needs, and where not, on the map. */
export const CurrentRequest = ({ request }: { readonly request: Request }) => {
  const said = useTexts(caseTexts);
  return (
    <Section title={said.saysIn(request.id)}>
      <RequestFacts request={request} />
    </Section>
  );
};
