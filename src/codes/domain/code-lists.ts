import type { Labels } from './labels/label.js';
import { ofAccess } from './labels/of-access.js';
import { ofCases } from './labels/of-cases.js';
import { ofEvents } from './labels/of-events.js';
import { ofMessages } from './labels/of-messages.js';
import { ofPlacements } from './labels/of-placements.js';
import { ofProblems } from './labels/of-problems.js';
import { ofRelaxations } from './labels/of-relaxations.js';
import { ofRequests } from './labels/of-requests.js';
import { ofTheCountry } from './labels/of-the-country.js';
import { ofWork } from './labels/of-work.js';

export type LabelledCode = { readonly code: string; readonly labelSv: string; readonly labelEn: string };
/** The codes of one list, such as why a request is parked. One code may be called otherwise in another list. */
export type CodeList = { readonly list: string; readonly codes: readonly LabelledCode[] };

const labels: Readonly<Record<string, Labels>> = {
  ...ofRequests,
  ...ofCases,
  ...ofPlacements,
  ...ofTheCountry,
  ...ofMessages,
  ...ofRelaxations,
  ...ofWork,
  ...ofEvents,
  ...ofAccess,
  ...ofProblems,
};

/** Every list of codes that the service itself knows, by its name. */
export const CODE_LISTS: readonly CodeList[] = Object.entries(labels)
  .map(([list, codes]) => ({
    list,
    codes: Object.entries(codes).map(([code, [labelSv, labelEn]]) => ({ code, labelSv, labelEn })),
  }))
  .toSorted((a, b) => (a.list < b.list ? -1 : 1));
