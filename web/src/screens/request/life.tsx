import { DueClock } from '../../shell/due-clock.js';
import { FactGrid } from '../../shell/fact-grid.js';
import { ThingLink } from '../../shell/thing-link.js';
import { useMoments } from '../../texts/moments.js';
import { requestTexts } from '../../texts/request.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import type { RequestView } from './request.model.js';

/** How far a request has come, and until when something is to be done about it. */
export const Life = ({ request }: { readonly request: RequestView }) => {
  const said = useTexts(requestTexts);
  const label = useCodes();
  const { written } = useMoments();
  const { person, stage, since, due, overdue, waitedDays, expires, reviewOn, reason, remark, follows } =
    request;
  const link = (thing: 'case' | 'request', id: string) => (
    <ThingLink to={thing} id={id} of={person}>
      {id}
    </ThingLink>
  );
  const facts = [
    { name: said.case, value: link('case', person) },
    { name: said.stage, value: label('request-stage', stage) },
    { name: said.since, value: written(since) },
    { name: said.due, value: due === null ? null : <DueClock due={due} isLate={overdue} /> },
    { name: said.waited, value: said.days(waitedDays) },
    { name: said.expires, value: expires && written(expires) },
    { name: said.reviewOn, value: reviewOn && written(reviewOn) },
    { name: said.reason, value: reason && label('request-reason', reason) },
    { name: said.remark, value: remark && label('request-refusal-remark', remark) },
    { name: said.follows, value: follows && link('request', follows) },
  ];
  return <FactGrid facts={facts.filter(({ value }) => value !== null)} />;
};
