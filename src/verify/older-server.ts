/**
 * SQL that makes the privileges of this server those of an older one, empty where they are the same. PostgreSQL 17
 * brought MAINTAIN (manual, "Privileges"): there `GRANT ALL` of an older dump gives more than on the server that the
 * plan is for, and what the plan revokes would leave it behind. Owners keep theirs, so that defaults stay defaults.
 */
export function olderPrivileges(planVersion: number): string {
  if (planVersion >= 17) return '';
  return `SET allow_system_table_mods = on;
${withoutMaintain('pg_class', 'relacl', 'relowner')};
${withoutMaintain('pg_default_acl', 'defaclacl', 'defaclrole')};
RESET allow_system_table_mods;`;
}

function withoutMaintain(catalog: string, list: string, owner: string): string {
  return `UPDATE pg_catalog.${catalog} AS changed SET ${list} = ARRAY(
  SELECT kept.item::pg_catalog.aclitem FROM (
    SELECT CASE WHEN given.grantee = changed.${owner} THEN listed.item::text
      ELSE pg_catalog.regexp_replace(listed.item::text, '=([a-zA-Z*]*)m\\*?([a-zA-Z*]*)/', '=\\1\\2/') END AS item, listed.place
    FROM pg_catalog.unnest(changed.${list}) WITH ORDINALITY AS listed (item, place)
    CROSS JOIN LATERAL (SELECT grantee FROM pg_catalog.aclexplode(ARRAY[listed.item]) LIMIT 1) AS given
  ) AS kept WHERE kept.item !~ '=/' ORDER BY kept.place)
WHERE changed.${list} IS NOT NULL AND changed.oid >= 16384`;
}
