-- Writes another document of a request: its columns and its exclusion zones.
CREATE OR REPLACE FUNCTION national.rewrite_request(request text, document jsonb) RETURNS void
  LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  UPDATE fristad.placement_request r
    SET kind = d.kind, urgency = d.urgency, adults = h.adults, children = h.children,
        earliest_arrival = a.earliest, latest_arrival = a.latest, nights = d.nights, threat_level = t.level,
        threat_scope = t.scope, own_groups = t."ownGroups", other_groups = t."otherGroups",
        home_locality = d."homeLocality", relocation_required = d."relocationRequired",
        excluded_localities = d."excludedLocalities", allowed_regions = d."allowedRegions", needs = d.needs,
        min_protection_level = d."minProtectionLevel", meets = d.meets, residence_region = w.region,
        residence_municipality = w.municipality, preferred_localities = d."preferredLocalities",
        contact_person = ST_MakePoint(d."contactPerson"[1], d."contactPerson"[2])::geography
    FROM jsonb_to_record($2) AS d (
           kind text, urgency text, household jsonb, arrival jsonb, nights integer, threat jsonb,
           "homeLocality" text, "relocationRequired" boolean, "excludedLocalities" text[], "allowedRegions" text[],
           needs text[], "minProtectionLevel" bigint, meets text[], residence jsonb,
           "contactPerson" double precision[], "preferredLocalities" text[]),
         jsonb_to_record(d.household) AS h (adults bigint, children bigint),
         jsonb_to_record(d.arrival) AS a (earliest date, latest date),
         jsonb_to_record(d.threat) AS t (level text, scope text, "ownGroups" text[], "otherGroups" text[]),
         jsonb_to_record(d.residence) AS w (region text, municipality text)
    WHERE r.id = $1;
  DELETE FROM fristad.exclusion_zone z WHERE z.request = $1;
  INSERT INTO fristad.exclusion_zone (request, ordinal, ground)
    SELECT $1, g.place - 1, ST_GeomFromGeoJSON(g.zone::text)::geography
    FROM jsonb_array_elements($2 -> 'exclusionZones') WITH ORDINALITY AS g (zone, place);
END
$_$;

ALTER FUNCTION national.rewrite_request OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.rewrite_request FROM PUBLIC;
