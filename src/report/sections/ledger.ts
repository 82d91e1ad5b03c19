import { setAsideTotal } from '../../assemble/ledger.ts';
import { opaqueKind } from '../../assemble/opaque.ts';
import { setAsideReasons } from '../../assemble/set-aside.ts';
import type { Snapshot } from '../../assemble/snapshot.ts';
import { equivalences as rules } from '../../canon/index.ts';
import { objectsOfKind } from '../../model/model.ts';
import { redacted as placeholder } from '../../redact/index.ts';
import { acceptedBlocks } from '../accepted-blocks.ts';
import { blindSpots } from '../blind-spots.ts';
import { type Block, details, list, table, text } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate, groupDigits } from '../inline.ts';
import type { Section } from '../section.ts';

/** What became of every statement, which equivalences were used, and what a schema-only dump cannot show. */
export const ledger: Section = {
  id: 'ledger',
  title: 'Ledgers',
  build(facts) {
    const { before, after } = facts;
    return {
      lead: 'Every statement of both files is accounted for: read into the model, compared as text, or set aside by a named rule.',
      blocks: [
        table(
          ['File', '#Statements', '#modelled', '#as text', '#set aside'],
          [before, after].map(({ label, ledger: read }) => [
            label,
            groupDigits(read.statements),
            groupDigits(read.modelled),
            groupDigits(read.asText),
            groupDigits(setAsideTotal(read)),
          ]),
        ),
        ...setAside(before, after),
        ...[before, after].flatMap(asText),
        ...acceptedBlocks(facts),
        ...equivalenceBlocks(facts),
        ...explanationBlocks(facts),
        details(
          'What a schema-only dump cannot show',
          list(blindSpots.map(({ what, how }) => `${what}: ${code(how)}`)),
        ),
      ],
    };
  },
};

function setAside(before: Snapshot, after: Snapshot): readonly Block[] {
  const names = [
    ...new Set([before, after].flatMap(({ ledger: read }) => Object.keys(read.setAside))),
  ].sort() as (keyof typeof setAsideReasons)[];
  if (names.length === 0) return [];
  return [
    table(
      ['Set aside as', `#${before.label}`, `#${after.label}`, 'What it is'],
      names.map((name) => [
        name,
        groupDigits(before.ledger.setAside[name] ?? 0),
        groupDigits(after.ledger.setAside[name] ?? 0),
        setAsideReasons[name],
      ]),
    ),
  ];
}

function asText({ label, model }: Snapshot): readonly Block[] {
  const statements = objectsOfKind(model, opaqueKind);
  if (statements.length === 0) return [];
  return [
    details(
      `${count(statements.length, 'statement')} of ${label} compared as text`,
      list(statements.map(({ address, origin }) => `line ${origin[0]?.line}: ${code(address.path[0]!)}`)),
    ),
  ];
}

function explanationBlocks({ explained, redacted }: ReportFacts): readonly Block[] {
  const total = explained.clauses + explained.text;
  const remarks = [
    total > 0
      ? `Of ${count(total, 'expression, query or policy that differs', 'expressions, queries and policies that differ')}, ${groupDigits(explained.clauses)} ${explained.clauses === 1 ? 'is' : 'are'} explained clause by clause, ${groupDigits(explained.text)} shown as text only.`
      : '',
    redacted > 0
      ? `${count(redacted, 'secret')} in what differs ${redacted === 1 ? 'was' : 'were'} replaced by ${code(placeholder)}.`
      : '',
  ].filter(Boolean);
  return remarks.length ? [text(...remarks)] : [];
}

function equivalenceBlocks({ equivalences, before, after }: ReportFacts): readonly Block[] {
  const byRule = new Map<string, Set<string>>();
  for (const { rule, id } of equivalences) byRule.set(rule, (byRule.get(rule) ?? new Set()).add(id));
  for (const side of [before, after]) {
    for (const [rule, ids] of Object.entries(side.ledger.equivalences)) {
      for (const id of ids) byRule.set(rule, (byRule.get(rule) ?? new Set()).add(id));
    }
  }
  if (byRule.size === 0) return [text('No two texts that differ had to be recognised as equal.')];
  const titles = new Map(rules.map((rule) => [rule.id, rule]));
  const entries = [...byRule].sort(([, a], [, b]) => b.size - a.size);
  const total = entries.reduce((sum, [, ids]) => sum + ids.size, 0);
  return [
    text(
      `${count(total, 'textual difference')} ${total === 1 ? 'is' : 'are'} none: ${enumerate(
        entries.map(([rule, ids]) => `${ids.size} × ${rule} ${titles.get(rule)?.title ?? ''}`.trim()),
        20,
      )}.`,
    ),
    ...entries.map(([rule, ids]) =>
      details(
        `${rule}: ${titles.get(rule)?.title ?? 'equivalent'} (${count(ids.size, 'object')})`,
        ...(titles.get(rule) ? [text(titles.get(rule)!.description)] : []),
        list([...ids].sort().map(code)),
      ),
    ),
  ];
}
