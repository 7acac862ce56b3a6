import { NOBODY, type ActingAs } from '#platform';
import { DrawGround } from '../../../src/territories/application/draw-ground.js';
import { ImportGround } from '../../../src/territories/application/import-ground.js';
import { OpenGroundReport } from '../../../src/territories/application/open-ground-report.js';
import { siteAt } from '../../harness/a-country.js';
import { acting, get, type Act } from './act.js';

const analyst = (who: string): ActingAs => ({
  ...NOBODY,
  actor: `u-an${who}`,
  roles: ['ANALYST'],
  purpose: 'THREAT_REVIEW',
});
/** A square around the first town of a site, in which the unit of the case a lies. */
const around = (n: number) => {
  const { lon, lat } = siteAt(n);
  const [west, south, east, north] = [lon - 0.001, lat - 0.001, lon + 0.001, lat + 0.001];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
};
const KNOWN = { source: 'POLICE_REPORT', reason: 'NEW_GROUND' } as const;
const GROUPS = { groups: ['G1', 'G2'], class: 'OTHER', confidence: 0.8 } as const;

const SINCE = { validFrom: '2026-01-01', validTo: null };

/** What is drawn where somebody is placed, and what is learnt of it. */
export const groundActs: Readonly<Record<string, Act>> = {
  'draw ground by the unit': {
    run: (app, { n, who }) =>
      acting(app, analyst(who), () =>
        get(app, DrawGround).draw({
          document: { ...GROUPS, ...KNOWN, ...SINCE, geometry: around(n) },
          key: `draw-${n}${who}`,
        }),
      ),
  },
  'import areas by the unit': {
    run: (app, { n, who }) =>
      acting(app, analyst(who), () =>
        get(app, ImportGround).run({
          text: JSON.stringify(around(n)),
          key: `areas-${n}${who}`,
          isDryRun: false,
          said: { ...GROUPS, ...KNOWN, ...SINCE },
        }),
      ),
  },
  'report what was learnt of the town': {
    run: (app, { n, who }) =>
      acting(app, analyst(who), () =>
        get(app, OpenGroundReport).run({
          locality: `A${n}`,
          remark: 'GROUP_SEEN',
          key: `learnt-${n}${who}`,
        }),
      ),
  },
};
