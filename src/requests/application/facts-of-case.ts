import { regionCode } from '#kernel';
import { parseCaseRef, type CaseTiesOf, type Facts } from '#access';

/** The facts of whatever belongs to the case of a person. Undefined for a person whose name is no reference of a case. */
export const factsOfCase = async (
  { person, region }: { readonly person: string; readonly region: string },
  tiesOf: CaseTiesOf,
): Promise<Facts | undefined> => {
  const caseRef = parseCaseRef(person);
  if (caseRef === undefined) return undefined;
  const [ties] = await tiesOf.of([caseRef]);
  return { owner: regionCode(region), provider: null, municipality: null, case: ties ?? null };
};
