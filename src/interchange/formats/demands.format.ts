import { DEFAULT_DEMANDS, DEMANDS, type Demands } from '#scoring';
import { Described } from '../structure/described.js';
import { Holds, rule, type Rule } from '../structure/rule.js';
import { oneOf } from '../structure/values.js';

const value = oneOf(...DEMANDS);
/** A demand that may be left out, and then has its default. */
const demand = (name: keyof Demands): Rule => ({
  ...rule(value),
  schema: { ...value.schema, default: DEFAULT_DEMANDS[name] },
  optional: true,
  flaws: (given, owner) => (given === undefined ? [] : rule(value).flaws(given, owner)),
});

@Described('What comes of it where the file of a case lacks something.')
export class DemandsFormat {
  @Holds(demand('confirmations')) confirmations?: string;
  @Holds(demand('fundingOfNgo')) fundingOfNgo?: string;
  @Holds(demand('fundingOfOthers')) fundingOfOthers?: string;
  @Holds(demand('contactPerson')) contactPerson?: string;
  @Holds(demand('reassessment')) reassessment?: string;
  @Holds(demand('longTermPlan')) longTermPlan?: string;
}
