import { findRule } from './find-rule.ts';
import type { Finding } from './finding.ts';

const mostItems = 5;

/** What happens, in a sentence with the finding's facts. */
export function printFinding(finding: Finding): string {
  return fillIn(findRule(finding.rule)!.message, finding);
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

function enumerate(items: readonly string[]): string {
  if (items.length > mostItems) {
    return `${items.slice(0, mostItems).join(', ')} and ${items.length - mostItems} more`;
  }
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
