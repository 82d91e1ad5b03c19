import { type Strength, type Theme, type Trait, themes } from '../../insight/strength.ts';
import type { Inline } from '../block.ts';
import { code, count, enumerate } from '../inline.ts';
import { themeWords, traitWords } from './trait-words.ts';

const namesShown = 6;

/** The strengths by theme, in the order of themes; themes without any are left out. */
export function groupByTheme(
  strengths: readonly Strength[],
): readonly (readonly [Theme, readonly Strength[]])[] {
  return themes
    .map((theme) => [theme, strengths.filter((strength) => strength.theme === theme)] as const)
    .filter(([, group]) => group.length > 0);
}

/** One line per theme: what there is of each sort, with the names that prove it. */
export function strengthItems(strengths: readonly Strength[]): readonly Inline[] {
  return groupByTheme(strengths).map(
    ([theme, group]) => `${themeWords[theme]}: ${enumerateTraits(group, true)}`,
  );
}

/** `3 columns for semantic search, 1 vector similarity index`, with the names of each where they are wanted. */
function enumerateTraits(group: readonly Strength[], withNames: boolean): Inline {
  const traits = [...new Set(group.map(({ trait }) => trait))];
  const parts = traits.map((trait) => {
    const own = group.filter((strength) => strength.trait === trait);
    return withNames ? `${countTrait(trait, own.length)} (${nameAll(own)})` : countTrait(trait, own.length);
  });
  return withNames ? parts.join('; ') : enumerate(parts, 12);
}

/** The names of strengths, the first ones where there are many. */
export function nameAll(strengths: readonly Strength[]): Inline {
  return enumerate(
    [...new Set(strengths.map(({ name }) => name))].map((name) => code(shortName(name))),
    namesShown,
  );
}

/** A property by which an object that both sides have is stricter; the object alone would say that it is missing. */
const properties: Readonly<Partial<Record<Trait, string>>> = {
  'NOT NULL': 'NOT NULL of',
  'validated constraint': 'validation of',
  'row security': 'row security of',
  'narrower privileges': 'privileges on',
  'fixed search_path': 'search_path of',
  'security invoker': 'rights of the caller in',
  'enum value': 'values of',
};

/** What has to be brought over: whole objects first, so that none is read as a part of `privileges on schema public`. */
export function nameWork(strengths: readonly Strength[]): Inline {
  const objects = strengths
    .filter(({ trait }) => !properties[trait])
    .map(({ name }) => code(shortName(name)));
  const phrases = strengths
    .filter(({ trait }) => properties[trait])
    // Only a schema is easily taken for something else: every other name says where it belongs.
    .map(
      ({ id, name, trait }) =>
        `${properties[trait]} ${id.startsWith('schema ') ? 'schema ' : ''}${code(shortName(name))}`,
    );
  return enumerate([...new Set([...objects, ...phrases])], namesShown);
}

function countTrait(trait: Trait, number: number): Inline {
  const [one, many] = traitWords[trait];
  return count(number, one, many);
}

/** The schema public goes without saying. */
export function shortName(name: string): string {
  return name.replace(/^public\./, '');
}
