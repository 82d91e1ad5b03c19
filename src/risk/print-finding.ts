import { printSize } from '../statistics/print-size.ts';
import { findRule } from './find-rule.ts';
import type { Finding } from './finding.ts';
import type { MeasuredRelation } from './measured-relation.ts';

const mostItems = 5;

/** What happens, in a sentence with the finding's facts, the sizes that were measured and what the user says it touches. */
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
    return words ? [named || sizes.length > 1 ? `${relation}: ${words}` : words] : [];
  });
  return enumerate(parts, '; ');
}

/** What to do about it. */
export function printMitigation(finding: Finding): string {
  return fillIn(findRule(finding.rule)!.solution, finding);
}

function fillIn(text: string, { arguments: facts, object }: Finding): string {
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = name === 'object' ? object : facts[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? enumerate(value) : String(value);
  });
  // A name that comes first keeps its case.
  if (text.startsWith('{')) return filled;
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function enumerate(items: readonly string[], comma = ', '): string {
  if (items.length > mostItems) {
    return `${items.slice(0, mostItems).join(comma)} and ${items.length - mostItems} more`;
  }
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(comma)} and ${items.at(-1)}`;
}
