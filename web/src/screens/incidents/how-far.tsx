import { ThingLink } from '../../shell/thing-link.js';
import { incidentTexts } from '../../texts/incidents.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import type { Incident } from './incidents.model.js';

/** How an incident was answered, and how far another place is that was asked for. */
export const HowFar = ({ status, transfer, person }: Incident) => {
  const said = useTexts(incidentTexts);
  const label = useCodes();
  const state = label('incident-status', status);
  if (transfer === null) return <>{state}</>;
  const { offer } = transfer;
  const how = label('incident-transfer-status', transfer.status);
  return (
    <>
      {state} · {said.otherPlace}:{' '}
      {offer === null ? (
        how
      ) : (
        <ThingLink to={transfer.status === 'OFFERED' ? 'offer' : 'placement'} id={offer} of={person}>
          {how}
        </ThingLink>
      )}
    </>
  );
};
