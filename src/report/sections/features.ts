import type { Feature } from '../../insight/features/features.ts';
import { type Block, details, list, table, text } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { countFeature, signObject } from '../features/describe-feature.ts';
import { featuresOf } from '../features/features-of.ts';
import { capitalise, count, enumerate } from '../inline.ts';
import type { Section } from '../section.ts';

/** So many objects fit into a cell; the whole list of a larger feature is folded away below. */
const mostShown = 8;

/** The differences as the stories that they likely come from. */
export const features: Section = {
  id: 'features',
  title: 'Recent changes as features',
  build(facts) {
    const all = featuresOf(facts);
    if (all.length === 0) {
      return { lead: 'No differences to group: none is more than cosmetic.', count: 0 };
    }
    const stories = all.filter(({ source }) => source !== 'rest');
    const number = all.reduce((sum, { deltas }) => sum + deltas.length, 0);
    const rest = all.find(({ source }) => source === 'rest');
    const left = rest
      ? ` ${count(rest.deltas.length, 'difference')} ${rest.deltas.length === 1 ? 'belongs' : 'belong'} to none.`
      : '';
    const names = stories.map(({ name }) => name);
    return {
      lead: stories.length
        ? `${count(number, 'difference')} in ${count(stories.length, 'likely feature')}: ${enumerate(names, 12)}.${left}`
        : `No likely feature:${left}`,
      count: stories.length,
      blocks: [
        table(
          ['Feature', '#Differences', 'What', 'Objects'],
          all.map((feature) => row(feature, facts)),
        ),
        text(basis(all)),
        ...all.filter(({ deltas }) => deltas.length > mostShown).flatMap(whole),
      ],
    };
  },
};

function row(feature: Feature, facts: ReportFacts): readonly string[] {
  return [
    capitalise(feature.name) + (feature.source === 'config' ? ' (configured)' : ''),
    String(feature.deltas.length),
    countFeature(feature, facts),
    enumerate(feature.deltas.map(signObject), mostShown),
  ];
}

function basis(all: readonly Feature[]): string {
  const configured = all.filter(({ source }) => source === 'config').length;
  const guess =
    'Grouped by foreign keys, names, shared columns and the texts of routines and views, and named in the words of the objects: a guess.';
  const hint = 'What comes with a new table or column is counted as that; cosmetic differences are left out.';
  return configured
    ? `${count(configured, 'feature')} as the configuration says. The rest is grouped by foreign keys, names, shared columns and texts: a guess. ${hint}`
    : `${guess} ${hint} Name them under ${'`features`'} in the configuration.`;
}

function whole({ name, deltas }: Feature): readonly Block[] {
  return [details(`${capitalise(name)}: all ${deltas.length} differences`, list(deltas.map(signObject)))];
}
