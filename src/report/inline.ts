import type { Inline } from './block.ts';
import type { SectionId } from './section.ts';

export { markCode as code } from '../sql/mark-code.ts';

/** A link to a section of the report; plain text where the report is made without that section. */
export function link(section: SectionId, text: string): Inline {
  return `[[${section}|${text}]]`;
}

/** A number with its noun: `1 table`, `3 tables`, `2 policies`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${groupDigits(number)} ${number === 1 ? singular : plural}`;
}

/** A whole number with commas between groups of three digits, whatever the locale. */
export function groupDigits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `a`, `a and b`, `a, b and c`; more than `most` are cut with a count. */
export function enumerate(items: readonly Inline[], most = 8): Inline {
  if (items.length > most) {
    return `${items.slice(0, most - 1).join(', ')} and ${groupDigits(items.length - most + 1)} more`;
  }
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Shortens a text to a length, marking the cut. */
export function shorten(value: string, length = 120): string {
  const folded = value.replace(/\s+/g, ' ').trim();
  return folded.length <= length ? folded : `${folded.slice(0, length - 1)}…`;
}

/** The sentence with its first letter in upper case. */
export function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
