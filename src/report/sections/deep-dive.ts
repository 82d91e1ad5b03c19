import { matchesPattern, readPattern } from '../../config/match-pattern.ts';
import { objectId } from '../../model/address.ts';
import { objectsOfKind } from '../../model/model.ts';
import { quoteName } from '../../sql/quote.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate } from '../inline.ts';
import type { Section } from '../section.ts';
import { focusCard } from '../tables/focus-card.ts';

/** The tables that the user named, in depth, equal or not. */
export const deepDive: Section = {
  id: 'deep-dive',
  title: 'Chosen tables in depth',
  build(facts) {
    const focus = facts.config?.focus ?? [];
    if (focus.length === 0) {
      return { lead: 'No table was chosen (`--focus`, or `focus` in `dumplens.config`).' };
    }
    const paths = chosenTables(focus, facts);
    const missing = focus.filter((pattern) => !paths.some((path) => fits(pattern, path)));
    const none = missing.length ? ` Nothing is called ${enumerate(missing.map(code))}.` : '';
    if (paths.length === 0) return { lead: none.trim() };
    return {
      lead: `${count(paths.length, 'table')}: ${enumerate(paths.map((path) => code(quoteName(path))))}.${none}`,
      count: paths.length,
      blocks: paths.flatMap((path) => focusCard(path, facts)),
    };
  },
};

function fits(pattern: string, path: readonly string[]): boolean {
  return matchesPattern(readPattern(pattern), { kind: 'table', path });
}

function chosenTables(
  focus: readonly string[],
  { before, after }: ReportFacts,
): readonly (readonly string[])[] {
  const tables = [after, before].flatMap(({ model }) => objectsOfKind(model, 'table'));
  const seen = new Set<string>();
  return focus.flatMap((pattern) =>
    tables.flatMap(({ address }) => {
      const id = objectId(address);
      if (seen.has(id) || !fits(pattern, address.path)) return [];
      seen.add(id);
      return [address.path];
    }),
  );
}
