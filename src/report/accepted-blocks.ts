import { type Block, details, list, note, table, text } from './block.ts';
import type { ReportFacts } from './facts.ts';
import { code, count } from './inline.ts';

/** Differences that were set aside by rules and presets, rules that found nothing or have expired, and decisions without an object. */
export function acceptedBlocks({ accepted, settings, unusedRenames = [] }: ReportFacts): readonly Block[] {
  if (!accepted || !settings) return [];
  const used = accepted.byRule.filter(({ deltas }) => deltas.length > 0);
  const total = used.reduce((sum, { deltas }) => sum + deltas.length, 0);
  const idle = accepted.byRule.filter(({ rule, deltas }) => rule.preset === undefined && deltas.length === 0);
  const name = ({ kind, name: own }: { readonly kind?: string; readonly name: string }) =>
    code(kind ? `${kind} ${own}` : own);
  const mapped = [
    ...Object.entries(settings.roles).map(([from, to]) => ['role', from, to]),
    ...Object.entries(settings.schemas).map(([from, to]) => ['schema', from, to]),
    ...settings.renames.map(({ text: rename }) => ['rename', ...rename.split('=')]),
  ];
  return [
    ...(accepted.presets.length
      ? [
          text(
            `Presets in force: ${accepted.presets
              .map(({ preset, sign }) => `${preset.title} (${sign ? `found by ${code(sign)}` : 'asked for'})`)
              .join(', ')}.`,
          ),
        ]
      : []),
    ...(used.length
      ? [
          text(
            `${count(total, 'difference')} ${total === 1 ? 'was' : 'were'} set aside by ${count(used.length, 'rule')} and ${total === 1 ? 'counts' : 'count'} nowhere else.`,
          ),
          table(
            ['Rule', '#Differences', 'Reason', 'Until'],
            used.map(({ rule, deltas }) => [
              `${name(rule)}${rule.preset ? ` (preset ${rule.preset})` : ''}`,
              String(deltas.length),
              rule.reason,
              rule.until ?? '–',
            ]),
          ),
          details(
            'Differences that were set aside',
            list(used.flatMap(({ deltas }) => deltas.map(({ op, id }) => `${op} ${code(id)}`))),
          ),
        ]
      : []),
    ...settings.expired.map((rule) =>
      note(
        'warning',
        `The rule for ${name(rule)} expired on ${rule.until} and is not used (${rule.reason}).`,
      ),
    ),
    ...(idle.length
      ? [text(`Rules that found nothing: ${idle.map(({ rule }) => name(rule)).join(', ')}.`)]
      : []),
    ...(mapped.length
      ? [
          table(
            ['Decision', 'From', 'To'],
            mapped.map(([what, from = '', to = '']) => [what!, code(from), code(to)]),
          ),
        ]
      : []),
    ...unusedRenames.map(({ text: rename }) =>
      note('warning', `The rename ${code(rename)} found no object on one of the sides.`),
    ),
  ];
}
