import { existsSync } from 'node:fs';

const named =
  (folder: string) =>
  (...names: readonly string[]): readonly string[] =>
    names.map((name) => `test/${folder}/${name}.spec.ts`);
const database = named('database');
const placing = named('placing');
const security = named('security');
const access = named('access');
const inventory = named('inventory');
const requests = named('requests');
const oversight = named('oversight');
const limits = named('limits');

type Lines = readonly (readonly [place: RegExp, specs: readonly string[]])[];

/** Fences, policies, triggers and checks are the database's own: suites that ask nothing but it must notice them. */
const OWN: Lines = [
  [/_(emergency|emergencies_add_nothing)|has_opened/, database('emergency-rows')],
  [/whole_country|administ|auditors_add|auditors_change/, database('who-writes', 'fences')],
  [/data_key|key_encryption|person_check|registered_person/, security('key-rows', 'key-rights')],
  [/audit\./, [...database('audit-entries'), ...oversight('log-rights')]],
  [/break_glass|approval|freeze/, database('once-only')],
  [/placement_moves/, database('placement-steps')],
  [/move|command|rebuff|search|case_note|override/, database('rows-of-acts', 'once-only')],
  [/unit|void|address|officer|stays_in/, database('officers', 'blind-changes', 'once-only')],
  [/decision_record/, [...database('rows-of-acts'), ...placing('what-changed')]],
  [/^(policy|fence) /, database('fences', 'who-writes', 'rows-of-acts', 'officers')],
  [/^(trigger|check) /, database('constraints', 'once-only', 'audit-entries')],
  [/break_glass|emergenc/, limits('emergencies')],
];

/** What functions answer is noticed by whoever calls them too. */
const CALLED: Lines = [
  [/placement_moves|is_placement_step/, database('placement-steps')],
  [/reviewed_once|used_once|moves_forward|moves_back|only_grow|lifted_once|widened/, database('once-only')],
  [/data_key|kek_/, security('key-rows', 'key-rights', 'sealed-fields')],
  [/person|registered/, security('person-check')],
  [/planned_place/, [...database('national-functions'), ...placing('planned-place')]],
  [/placement_permission|near|distance/, database('national-answer', 'distances')],
  [/is_beside|near_kept|take_place/, placing('beside-others')],
  [/take_place|is_(taken|full|saturated|beside|cooling)|threat/, placing('cool-off', 'caps', 'acts')],
  [/take_place|make_way|extend/, placing('extensions', 'overrides')],
  [/lock|in_order|races/, placing('acts', 'races')],
  [/rests_on|judged|what_changed|record/, placing('what-changed')],
  [/set_aside/, placing('overrides', 'frozen')],
  [/move_placement|is_placement_step|placement_moves/, placing('moves', 'extensions')],
  [/placement/, [...database('constraints'), ...placing('acts')]],
  [/approval/, [...access('four-eyes', 'second-person-and-emergency'), ...placing('http')]],
  [/break_glass|emergenc|has_opened/, [...database('emergency-rows', 'once-only'), ...limits('emergencies')]],
  [/good_standing|actor|session/, access('guard', 'end-tokens', 'four-eyes')],
  [/known|creator|assign/, access('assigning')],
  [/request|close_case|units_near/, requests('life-of-a-request', 'making-requests')],
  [/close_case|things_of_case|case/, requests('erasure', 'life-of-a-request')],
  [/apart|meet|pair/, requests('conflict-profile')],
  [/entries|looked|log|grow/, [...database('audit-entries'), ...oversight('who-looked', 'log')]],
  [
    /unit|households|void|own/,
    [...database('officers'), ...inventory('stays', 'changing', 'second-persons')],
  ],
  [/policy|activation/, ['test/policies/activation.spec.ts', ...database('constraints')]],
  [/freeze|search|rebuff/, placing('lifted', 'search')],
  [/day|today/, ['test/http/service-day.spec.ts', ...database('constraints')]],
  [/./, database('constraints', 'fences')],
];

/** More than so many are not asked: what none of the likeliest notices is worth a test of its own. */
const MOST = 6;
/** The specs that are to notice a change at that place, the likeliest first. */
export const specsOf = (place: string): readonly string[] => {
  const lines = place.startsWith('function ') ? CALLED : OWN;
  const found = lines.flatMap(([pattern, specs]) => (pattern.test(place) ? specs : []));
  return [...new Set(found)].filter((spec) => existsSync(spec)).slice(0, MOST);
};
