import { aStay, setting } from '../../what-a-trigger-does.js';
import { refusedFor, type Guard } from '../guard.js';

type Stay = Partial<
  Record<
    | 'person'
    | 'own'
    | 'threatening'
    | 'persons'
    | 'unit'
    | 'from'
    | 'to'
    | 'policy'
    | 'placement'
    | 'request'
    | 'extends',
    string
  >
>;
const textOf = (value: string | undefined) => (value === undefined ? 'NULL' : `'${value}'`);
/** Whether a rule is broken by a stay in the shared unit, in March of 2028, of somebody who has no other. */
const breaks = (rule: string, over: Stay): string => {
  const { person = 'K-N', own = '{}', threatening = '{}', persons = '1', unit = 'S1' } = over;
  const { from = '2028-03-01', to = '2028-04-01', policy = '2026-1' } = over;
  return `national.breaks_${rule}(ROW('${person}', '${own}', '${threatening}', ${persons}, '${unit}',
    daterange('${from}', '${to}'), '${policy}', ${textOf(over.placement)}, ${textOf(over.request)},
    ${textOf(over.extends)})::"national".stay)`;
};

const on = (day: string) => ['UPDATE national.clock SET follows_service = true', setting('today', day)];
/** Whoever was there has left; a unit 600 m from the shared one lies in another locality, and one far off elsewhere. */
const PLACES = [
  `UPDATE fristad.placement SET status = 'DEPARTED', version = version + 1 WHERE id NOT LIKE 'V-%'`,
  `INSERT INTO fristad.municipality VALUES ('1281', 'Lund', 'SYD')`,
  `INSERT INTO fristad.locality VALUES ('L2', 'Ort', '1280', 900, 'POINT(15.21 56.3)'),
     ('L3', 'Lund', '1281', 500, 'POINT(17 59)')`,
  `INSERT INTO fristad.housing_unit VALUES ('U2', 'P1', 'EMERGENCY', 'EXCLUSIVE', 3, 'POINT(15.21 56.3)', 'L2', '{}', 2,
     14000, '[2026-11-01,)', 2), ('S3', 'P1', 'EMERGENCY', 'SHARED', 1, 'POINT(17 59)', 'L3', '{}', 1, 9000,
     '[2026-11-01,)', 2)`,
];
/** Somebody's stay from the tenth to the twentieth of March, in the shared unit. */
export const other = (over: Readonly<Record<string, string>> = {}, person = 'K-SYD'): string =>
  aStay({
    ...{ id: 'PL-O', status: 'CONFIRMED', arrival: '2028-03-10', departure: '2028-03-20', ...over },
  }).replace(`'K-SYD'`, `'${person}'`);

export type Asking = {
  readonly rule: string;
  readonly stay?: Stay;
  readonly before?: readonly string[];
  readonly today?: string;
};
export const asked = (it: string, asking: Asking, answers: boolean): Guard => {
  const { rule, stay = {}, before = [], today = '2026-12-01' } = asking;
  return {
    ...{ it: `${rule.replaceAll('_', ' ')}, ${it}`, role: 'fristad_national', answers },
    ...{ before: [...on(today), ...PLACES, ...before], call: breaks(rule, stay) },
  };
};

/** What breaks a rule, and what does not, for one reason each. */
export const unless = (
  it: string,
  asking: Asking,
  reasons: Readonly<Record<string, Partial<Asking>>>,
): readonly Guard[] =>
  refusedFor(
    asked(it, asking, true),
    false,
    Object.fromEntries(
      Object.entries(reasons).map(([reason, over]) => {
        const { before = [], call } = asked(it, { ...asking, ...over }, false);
        return [reason, { before, call }];
      }),
    ),
  );

/** The same on both sides of each night of the stay that is in the way, which stands and is another. */
export const onBothSides = (
  { rule, stay = {}, before = [] }: Asking,
  inTheWay: (over: Readonly<Record<string, string>>) => string,
): readonly Guard[] => {
  const from = (
    nights: Stay,
    over: Readonly<Record<string, string>> = {},
    rest: Partial<Asking> = {},
  ): Asking => ({
    ...{ rule, stay: { ...stay, ...nights }, before: [...before, inTheWay(over)], ...rest },
  });
  const overdue = (status: string, today: string) =>
    from({ from: '2028-05-01', to: '2028-05-02' }, { status }, { today });
  return [
    asked('at their first night', from({ to: '2028-03-11' }), true),
    asked('before their first night', from({ to: '2028-03-10' }), false),
    asked('at their last night', from({ from: '2028-03-19' }), true),
    asked('after their last night', from({ from: '2028-03-20' }), false),
    asked('by what is provisional', from({}, { status: 'PROVISIONAL' }), true),
    asked('by what is proposed', from({}, { status: 'PROPOSED' }), false),
    asked('by who has left', from({}, { status: 'DEPARTED' }), false),
    asked('by itself', from({ placement: 'PL-O' }), false),
    asked('by who should have left and is there', overdue('ARRIVED', '2028-03-20'), true),
    asked('by who should leave tomorrow', overdue('ARRIVED', '2028-03-19'), false),
    asked('by who never came', overdue('CONFIRMED', '2028-03-20'), false),
  ];
};
