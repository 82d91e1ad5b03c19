import { type Delta, subjectOf } from '../../diff/delta.ts';
import { childrenOf, type Model } from '../../model/model.ts';
import { differenceLookup } from '../differences/difference-lookup.ts';
import type { DifferenceView } from '../differences/difference-view.ts';
import type { ReportFacts } from '../facts.ts';
import { code } from '../inline.ts';
import { shortName } from '../truth/strength-list.ts';

/** What a policy gives or takes, in one line. */
export function policyItem(view: DifferenceView, facts: ReportFacts): string {
  const { before, after } = facts;
  const table = view.parent?.replace(/^\S+ /, '') ?? '';
  const own = view.name.slice(table.length).replace(/^\./, '') || view.name;
  const presence = {
    add: `only in ${after.label}`,
    remove: `only in ${before.label}`,
    change: 'changed',
    rename: 'renamed',
  };
  const sentences = view.explanation?.sentences ?? [];
  // Of a policy that goes, the first sentence is about the policy, the second about a table that is left without any.
  const why =
    view.op === 'remove' && othersGrant(differenceLookup(facts).deltaOf(view), after.model)
      ? sentences.slice(0, 1)
      : sentences;
  return `Policy ${code(own)} of ${code(shortName(table))} (${presence[view.op]}): ${
    why.length ? why.join('; ') : 'its expressions could not be read; compare the text below'
  }`;
}

/** True where another permissive policy of the table, for the same command, is there afterwards. */
function othersGrant(delta: Delta, after: Model): boolean {
  const { parent, props } = subjectOf(delta);
  return (
    parent !== undefined &&
    childrenOf(after, parent, 'policy').some(
      (other) =>
        other.props.permissive === true &&
        (other.props.command === props.command || String(other.props.command).toUpperCase() === 'ALL'),
    )
  );
}
