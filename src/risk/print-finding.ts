import { markCode } from '../sql/mark-code.ts';
import { printSize } from '../statistics/print-size.ts';
import { findRule } from './find-rule.ts';
import type { Finding } from './finding.ts';
import type { MeasuredRelation } from './measured-relation.ts';

const mostItems = 5;

/**
 * What happens, in a sentence with the finding's facts, the sizes that were measured and what the user says it touches;
 * names and SQL are set in backticks.
 */
export function printFinding(finding: Finding): string {
  const { sizes = [], impacts = [] } = finding;
  const { tables } = finding.arguments;
  const message = fillIn(findRule(finding.rule)!.message, finding);
  const measured = printSizes(sizes, Array.isArray(tables) && tables.length > 1);
  const whole = measured ? `${message.replace(/\.$/, '')} (${measured})` : message;
  if (impacts.length === 0) return whole;
  return [whole, ...impacts].map((sentence) => sentence.replace(/\.$/, '')).join('. ');
}

/** Measured tables in words, each with its name unless a single one is clear from what is said already. */
export function printSizes(sizes: readonly MeasuredRelation[], named: boolean): string {
  const parts = sizes.flatMap(({ relation, size }) => {
    const words = printSize(size);
    return words ? [named || sizes.length > 1 ? `${markCode(relation)}: ${words}` : words] : [];
  });
  return enumerate(parts, '; ');
}

/** What to do about it. */
export function printMitigation(finding: Finding): string {
  return fillIn(findRule(finding.rule)!.solution, finding);
}

/** A placeholder alone in backticks marks each item of a list, one among other code makes that code complete. */
const stretches = /`\{(?<alone>\w+)\}`|`(?<code>[^`]*)`|\{(?<plain>\w+)\}/g;

function fillIn(text: string, { arguments: facts, object }: Finding): string {
  const itemsOf = (name: string): readonly string[] => {
    const value = name === 'object' ? object : (facts[name] ?? `{${name}}`);
    return typeof value === 'object' ? value : [String(value)];
  };
  const filled = text.replace(stretches, (...match) => {
    const { alone, code, plain } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    if (alone !== undefined) return enumerate(itemsOf(alone).map(markCode));
    if (code !== undefined)
      return markCode(code.replace(/\{(\w+)\}/g, (_whole, name: string) => itemsOf(name).join(', ')));
    return enumerate(itemsOf(plain!));
  });
  // What a placeholder brings keeps its case: it may begin with a name.
  if (text.startsWith('{')) return filled;
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function enumerate(items: readonly string[], comma = ', '): string {
  if (items.length > mostItems) {
    return `${items.slice(0, mostItems).join(comma)} and ${items.length - mostItems} more`;
  }
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(comma)} and ${items.at(-1)}`;
}
