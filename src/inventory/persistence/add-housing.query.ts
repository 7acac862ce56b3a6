export const ADD_PROVIDERS = `
  INSERT INTO fristad.provider (id, kind, can_protect, vetted, permit_valid_to, conditions,
                                catchment_regions, catchment_municipalities)
  SELECT id, kind, "canProtect", vetted, "permitValidTo", conditions, c.regions, c.municipalities
  FROM json_to_recordset($1) AS p (id text, kind text, "canProtect" boolean, vetted boolean,
                                   "permitValidTo" date, conditions text[], catchment json),
       json_to_record(catchment) AS c (regions text[], municipalities text[])`;

export const ADD_UNITS = `
  INSERT INTO fristad.housing_unit (id, provider, kind, sharing, beds, location, locality, features,
                                    protection_level, monthly_cost, available, turnaround_days)
  SELECT id, provider, kind, sharing, beds, ST_MakePoint(location[1], location[2])::geography, locality, features,
         "protectionLevel", "monthlyCost", daterange("availableFrom", "availableTo"), "turnaroundDays"
  FROM json_to_recordset($1) AS u (id text, provider text, kind text, sharing text, beds bigint,
                                   location double precision[], locality text, features text[],
                                   "protectionLevel" bigint, "monthlyCost" bigint, "availableFrom" date,
                                   "availableTo" date, "turnaroundDays" integer)`;

export const ADD_VOIDS = `
  INSERT INTO fristad.unit_void (unit, period, reason)
  SELECT u.id, daterange(v."from", v."to"), v.reason
  FROM json_to_recordset($1) AS u (id text, voids json),
       json_to_recordset(voids) AS v ("from" date, "to" date, reason text)`;
