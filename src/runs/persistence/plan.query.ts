export const ADD_PLAN = `
  INSERT INTO fristad.plan (run, digest, policy_version, engine_name, engine_version, seed, status, total_ms, stages)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Each of these: $1 the run, $2 the list of the plan as JSON, every entry with its \`ordinal\`. */
export const ADD_LEVELS = `
  INSERT INTO fristad.plan_level (run, ordinal, name, value, bound)
  SELECT $1::uuid, ordinal, name, value, bound
  FROM json_to_recordset($2) AS l (ordinal integer, name text, value bigint, bound bigint)`;
export const ADD_ASSIGNMENTS = `
  INSERT INTO fristad.plan_assignment (run, ordinal, request, unit, arrival, departure, strains)
  SELECT $1::uuid, ordinal, request, unit, arrival, departure, strains
  FROM json_to_recordset($2)
    AS a (ordinal integer, request text, unit text, arrival date, departure date, strains json)`;
export const ADD_UNPLACED = `
  INSERT INTO fristad.plan_unplaced (run, ordinal, request, code, ruled_out, ruled_out_alone, outcompeted, relaxations)
  SELECT $1::uuid, ordinal, request, code, "ruledOut", "ruledOutAlone", outcompeted, relaxations
  FROM json_to_recordset($2) AS u (ordinal integer, request text, code text, "ruledOut" json,
                                   "ruledOutAlone" json, outcompeted boolean, relaxations json)`;
export const ADD_FINDINGS = `
  INSERT INTO fristad.plan_finding (run, ordinal, placements, "constraint", sentence)
  SELECT $1::uuid, ordinal, placements, "constraint", sentence
  FROM json_to_recordset($2) AS f (ordinal integer, placements text[], "constraint" text, sentence text)`;

/** $1 the run; which entries of its lists are read, the conditions say. */
const planWith = (ofRequest: string, finding: string) => `
  SELECT p.digest, p.policy_version, p.engine_name, p.engine_version, p.seed, p.status, p.total_ms, p.stages,
    (SELECT coalesce(json_agg(json_build_object('name', name, 'value', value, 'bound', bound) ORDER BY ordinal), '[]')
     FROM fristad.plan_level WHERE run = p.run) AS levels,
    (SELECT coalesce(json_agg(json_build_object('request', request, 'unit', unit, 'arrival', arrival,
                                                'departure', departure, 'strains', strains) ORDER BY ordinal), '[]')
     FROM fristad.plan_assignment AS entry WHERE run = p.run AND ${ofRequest}) AS assignments,
    (SELECT coalesce(json_agg(json_build_object('request', request, 'code', code, 'ruledOut', ruled_out,
                                                'ruledOutAlone', ruled_out_alone, 'outcompeted', outcompeted,
                                                'relaxations', relaxations) ORDER BY ordinal), '[]')
     FROM fristad.plan_unplaced AS entry WHERE run = p.run AND ${ofRequest}) AS unplaced,
    (SELECT coalesce(json_agg(json_build_object('placements', placements, 'constraint', "constraint",
                                                'sentence', sentence) ORDER BY ordinal), '[]')
     FROM fristad.plan_finding AS entry WHERE run = p.run AND ${finding}) AS findings
  FROM fristad.plan p WHERE p.run = $1`;

export const FIND_PLAN = planWith('true', 'true');
/** And $2 the region, $3 the only cases, $4 those that the asker is kept from. */
export const FIND_PLAN_IN = planWith(
  `EXISTS (SELECT FROM fristad.placement_request r
           WHERE r.id = entry.request AND ($2::text IS NULL OR r.region = $2)
             AND ($3::text[] IS NULL OR r.person = ANY ($3)) AND r.person <> ALL ($4::text[]))`,
  `NOT EXISTS (SELECT FROM fristad.placement s WHERE s.id = ANY (entry.placements) AND s.person = ANY ($4::text[]))`,
);
