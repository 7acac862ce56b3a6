import { findTexts } from '../../texts/find.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { usePlaces } from '../../texts/use-places.js';
import { changeIn } from './find.model.js';

type Set = { readonly field: string; readonly from: string; readonly to: string };
type Said = (typeof findTexts)['sv'];
type Named = { readonly said: Said; readonly label: (list: string, code: string) => string };

const PROVIDER = /^providers\.(.+)\.(vetted|permitValidTo)$/;
const CATCHMENT = /^providers\.(.+)\.catchment\.municipalities$/;

const ofProvider = ({ field, to }: Set, said: Said): string | undefined => {
  const [, provider, what] = PROVIDER.exec(field) ?? [];
  if (provider === undefined) return undefined;
  return what === 'vetted' ? said.vet(provider) : said.permit(provider, to);
};

const ofSet = (set: Set, { said, label }: Named): string => {
  const { field, from, to } = set;
  if (field === 'kind') return said.otherKind(label('housing-kind', to).toLowerCase());
  if (field === 'minProtectionLevel') return said.lowerLevel(from, to);
  if (field === 'relocationRequired') return said.noRelocation;
  return ofProvider(set, said) ?? said.policy(field, from, to);
};

/** A change that would free a place, in the language of the page; as the service says it where it is of another kind. */
export const useChangeWords = (): ((change: string) => string) => {
  const said = useTexts(findTexts);
  const label = useCodes();
  const place = usePlaces();
  return (text) => {
    const change = changeIn(text);
    if (change === undefined) return text;
    if (change.kind === 'set') return ofSet(change, { said, label });
    const { field, values } = change;
    const [, provider] = CATCHMENT.exec(field) ?? [];
    if (provider !== undefined) return said.catchment(provider, values.map(place).join(', '));
    const words: Readonly<Record<string, (() => string) | undefined>> = {
      excludedLocalities: () => said.allow(values.map(place).join(', ')),
      allowedRegions: () => said.allow(values.map(place).join(', ')),
      needs: () => said.without(values.map((one) => label('feature', one)).join(', ')),
      exclusionZones: () => said.zone(values.map((one) => `${Number(one.slice(1)) + 1}`).join(', ')),
      meets: () => said.meets(values.map((one) => label('provider-condition', one)).join(', ')),
    };
    return words[field]?.() ?? text;
  };
};
