import { caseTexts } from '../../../texts/case.js';
import { useMoments } from '../../../texts/moments.js';
import { useTexts } from '../../../texts/texts.js';
import { useCodes } from '../../../texts/use-codes.js';
import type { CaseFile, FilePatch } from '../case.model.js';

type Threat = Omit<NonNullable<CaseFile['threat']>, 'by' | 'at'>;
type Funding = Omit<NonNullable<CaseFile['funding']>, 'by' | 'at'>;

/** What each part of the file says, in words. */
export const useFileWords = () => {
  const said = useTexts(caseTexts);
  const label = useCodes();
  const { written } = useMoments();
  const threat = ({ ground, defectedOn, validUntil, reassessBy }: Threat) =>
    [
      label('threat-ground', ground),
      defectedOn === null ? said.notDefected : said.defected(written(defectedOn)),
      said.validUntil(written(validUntil)),
      said.reassessBy(written(reassessBy)),
    ].join(' · ');
  const funding = ({ kind, agency, decidedOn, from, until }: Funding) =>
    [
      label('funding-kind', kind),
      label('agency', agency),
      said.decided(written(decidedOn)),
      said.covers(written(from), until === null ? undefined : written(until)),
    ].join(' · ');
  const yesOrNo = (value: boolean) => (value ? said.yes : said.no);
  const list = { programme: 'programme', identityProtection: 'identity-protection' } as const;
  const of = (field: keyof FilePatch, value: unknown): string => {
    if (value === null || value === undefined) return '–';
    if (field === 'threat') return threat(value as Threat);
    if (field === 'funding') return funding(value as Funding);
    if (field === 'programme' || field === 'identityProtection') return label(list[field], value as string);
    return yesOrNo(value as boolean);
  };
  return of;
};
