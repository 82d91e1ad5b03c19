import type { HealthCheck } from '../check.ts';

/** Privileges of PUBLIC that go beyond reading and using. */
export const publicWrite: HealthCheck = {
  id: 'public-write',
  title: 'tables that everybody may change',
  severity: 'high',
  why: 'Every role of the server has them, those of other applications too.',
  remedy: 'REVOKE them FROM PUBLIC and grant them to the roles that need them.',
  find: ({ model }) =>
    [...model.objects.values()].flatMap(({ id, address, facets }) => {
      if (address.kind !== 'table') return [];
      const given = (facets.grants ?? []).filter(
        ({ role, privilege }) => role === 'PUBLIC' && harmful.has(privilege),
      );
      return given.length > 0 ? [{ id, detail: given.map(({ privilege }) => privilege).join(', ') }] : [];
    }),
};

const harmful: ReadonlySet<string> = new Set([
  'INSERT',
  'UPDATE',
  'DELETE',
  'TRUNCATE',
  'TRIGGER',
  'REFERENCES',
  'MAINTAIN',
]);
