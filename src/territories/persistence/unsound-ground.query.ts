/** $1: a JSON list of GeoJSON shapes. Answers the place and the fault of each that is no valid polygon. */
export const UNSOUND_GROUND = `
  SELECT (place - 1)::integer AS index, ST_IsValidReason(shape) AS reason
  FROM json_array_elements($1) WITH ORDINALITY AS given (geojson, place),
       LATERAL ST_GeomFromGeoJSON(geojson::text) AS shape
  WHERE NOT ST_IsValid(shape)
  ORDER BY place`;
