import { tag, type Tagged } from '#platform';
import { grantedTo } from '#access';
import type { ProposalResult } from '../application/propose-placement.js';
import type { ShowPlacements } from '../application/show-placements.js';

/** How a new proposal is answered: its address, its entity tag, and itself as the asker may see it. */
export async function answerProposed(
  show: ShowPlacements,
  { placement, breaches }: ProposalResult,
  { request, response }: { readonly request: Parameters<typeof grantedTo>[0]; readonly response: Tagged },
) {
  response.location(`/api/placements/${placement.id}`);
  tag(response, placement.version);
  const [seen] = await show.run([placement], grantedTo(request));
  return { placement: seen, breaches };
}
