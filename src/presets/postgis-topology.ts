import { type Preset, rulesFor, rulesForSchemas } from './preset.ts';

const reason = 'PostGIS and its extensions keep it (https://postgis.net/docs/Topology.html)';

/** PostGIS topology and the TIGER geocoder: their catalogues. */
export const postgisTopology: Preset = {
  name: 'postgis_topology',
  title: 'PostGIS topology and TIGER',
  signs: ['extension postgis_topology', 'extension postgis_tiger_geocoder'],
  rules: [
    ...rulesForSchemas(reason, ['tiger', 'tiger_data', 'topology']),
    ...rulesFor(reason, ['table spatial_ref_sys', 'view geometry_columns', 'view geography_columns']),
  ],
};
