import { RequestFacts } from '../../../shell/request-facts.js';
import type { RequestInput } from '../draft.model.js';

/** All that will be asked for, to be read once more. */
export const CheckStep = ({ input }: { readonly input: RequestInput }) => <RequestFacts request={input} />;
