import { findMigrationHistories, type MigrationHistory } from '../../insight/migration-history.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { type Block, heading, list, sql, text } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate, groupDigits } from '../inline.ts';
import type { Section } from '../section.ts';

const mostVersions = 40;

/** Which tool keeps the history of migrations, and what was applied on one side only. */
export const migrations: Section = {
  id: 'migrations',
  title: 'Migration status',
  build(facts) {
    const { before, after } = facts;
    const [here, there] = [before, after].map(({ model, keptRows, statistics }) =>
      findMigrationHistories(model, keptRows, statistics?.migrations),
    );
    const names = [...new Set([...here!, ...there!].map(({ table }) => quoteName(table)))].sort();
    if (names.length === 0) {
      return {
        lead: 'No migration-history table in the public schema of either side, nor in any other schema of the dumps.',
        count: 0,
      };
    }
    const entries = names.map((name) => ({
      name,
      before: here!.find(({ table }) => quoteName(table) === name),
      after: there!.find(({ table }) => quoteName(table) === name),
    }));
    return {
      lead: `${enumerate(entries.map((entry) => `${(entry.after ?? entry.before)!.tool.tool} keeps its history in ${code(entry.name)}${where(entry, facts)}`))}.`,
      count: entries.reduce(
        (sum, entry) =>
          sum + oneSided(entry.before, entry.after).length + oneSided(entry.after, entry.before).length,
        0,
      ),
      blocks: entries.flatMap((entry) => historyBlocks(entry, facts)),
    };
  },
};

interface Entry {
  readonly name: string;
  readonly before: MigrationHistory | undefined;
  readonly after: MigrationHistory | undefined;
}

function where({ before, after }: Entry, facts: ReportFacts): string {
  if (before && after) return ' on both sides';
  return `, only in ${before ? facts.before.label : facts.after.label}`;
}

function oneSided(own: MigrationHistory | undefined, other: MigrationHistory | undefined): readonly string[] {
  if (!own?.versions || !other?.versions) return [];
  const known = new Set(other.versions);
  return own.versions.filter((version) => !known.has(version));
}

function historyBlocks({ name, before, after }: Entry, facts: ReportFacts): readonly Block[] {
  const { versionColumn, table } = (after ?? before)!;
  const label = { before: facts.before.label, after: facts.after.label };
  const title = heading(code(name));
  if (before && after && before.versions && after.versions) {
    const [here, there] = [oneSided(before, after), oneSided(after, before)];
    const measured = before.measured || after.measured ? ', as the statistics have them' : '';
    const total = `${label.before} has ${count(before.versions.length, 'version')}, ${label.after} ${groupDigits(after.versions.length)}${measured}`;
    if (here.length + there.length === 0) return [title, text(`${total}: the same ones.`)];
    return [
      title,
      text(`${total}.`),
      list([
        ...(there.length
          ? [
              `Applied only in ${label.after} (${groupDigits(there.length)}): ${enumerate(there.map(code), mostVersions)}`,
            ]
          : []),
        ...(here.length
          ? [
              `Applied only in ${label.before} (${groupDigits(here.length)}): ${enumerate(here.map(code), mostVersions)}`,
            ]
          : []),
      ]),
    ];
  }
  const carried = [before, after].flatMap((history, at) =>
    history?.versions
      ? [
          `${at === 0 ? label.before : label.after} ${history.measured ? 'has, as its statistics say,' : 'carries'} ${count(history.versions.length, 'version')}, the last ${code(history.versions.at(-1) ?? '–')}.`,
        ]
      : [],
  );
  return [
    title,
    text(
      ...carried,
      'What was applied on one side only is not in these dumps; run this on both servers and compare:',
    ),
    sql(`SELECT ${quoteIdentifier(versionColumn)} FROM ${quoteName(table)} ORDER BY 1;`),
  ];
}
