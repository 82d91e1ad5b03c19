import { createNames } from '../names/create-names.ts';

/** Names of an enum's values by label: the label itself where Prisma takes it. */
export function labelNames(labels: readonly string[]): ReadonlyMap<string, string> {
  const take = createNames(new Set(), 'value');
  return new Map(
    labels.map((label) => {
      const plain = label.replace(/[^A-Za-z0-9_]/g, '_').replace(/^_+/, '');
      return [label, take(/^\d/.test(plain) ? `v${plain}` : plain)];
    }),
  );
}
