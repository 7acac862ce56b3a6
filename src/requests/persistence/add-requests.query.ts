export const ADD_REQUESTS = `
  INSERT INTO fristad.placement_request (
    id, person, region, kind, urgency, registered_on, adults, children, earliest_arrival, latest_arrival, nights,
    threat_level, threat_scope, own_groups, other_groups, home_locality, relocation_required, excluded_localities,
    allowed_regions, needs, min_protection_level, meets, residence_region, residence_municipality,
    contact_person, preferred_localities, follows)
  SELECT id, person, r.region, kind, urgency, "registeredOn", h.adults, h.children, a.earliest, a.latest, nights,
         t.level, t.scope, t."ownGroups", t."otherGroups", "homeLocality", "relocationRequired", "excludedLocalities",
         "allowedRegions", needs, "minProtectionLevel", meets, d.region, d.municipality,
         ST_MakePoint("contactPerson"[1], "contactPerson"[2])::geography, "preferredLocalities", follows
  FROM json_to_recordset($1) AS r (
         id text, person text, region text, kind text, urgency text, "registeredOn" date, household json,
         arrival json, nights integer, threat json, "homeLocality" text, "relocationRequired" boolean,
         "excludedLocalities" text[], "allowedRegions" text[], needs text[], "minProtectionLevel" bigint,
         meets text[], residence json, "contactPerson" double precision[], "preferredLocalities" text[], follows text),
       json_to_record(household) AS h (adults bigint, children bigint),
       json_to_record(arrival) AS a (earliest date, latest date),
       json_to_record(threat) AS t (level text, scope text, "ownGroups" text[], "otherGroups" text[]),
       json_to_record(residence) AS d (region text, municipality text)`;

export const ADD_ZONES = `
  INSERT INTO fristad.exclusion_zone (request, ordinal, ground)
  SELECT r.id, place - 1, ST_GeomFromGeoJSON(zone::text)::geography
  FROM json_to_recordset($1) AS r (id text, "exclusionZones" json),
       json_array_elements("exclusionZones") WITH ORDINALITY AS given (zone, place)`;

export const ADD_NON_ASSOCIATIONS = `
  INSERT INTO fristad.non_association (a, b, scope, metres)
  SELECT DISTINCT a, b, scope, metres
  FROM json_to_recordset($1) AS n (a text, b text, scope text, metres double precision)`;
