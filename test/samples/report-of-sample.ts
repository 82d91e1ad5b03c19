import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SampleReport } from '../../samples/sample-reports.js';
import type { Block } from '../../src/report/block.ts';
import type { ReportView } from '../../src/report/view.ts';
import { runProgram } from '../support/fake-terminal.ts';

/** What the program writes for a pair of samples. */
export interface SampleOutput {
  readonly view: ReportView;
  /** Every output by its name: the report in each format, plan and rollback. */
  readonly texts: Readonly<Record<string, string>>;
  /** The lines of a section without markup: one per sentence group, item, table row and line of code. */
  readonly lines: (section: string) => readonly string[];
}

/** The folder of a story. */
export function storyFolder(story: string): string {
  return fileURLToPath(new URL(`../../samples/${story}/`, import.meta.url));
}

/** Runs the program on a pair as the shipped report is made, without a proof, in every format there is. */
export async function reportOfSample({ story, from, to }: SampleReport): Promise<SampleOutput> {
  const sides = [`${from}=${from}.sql`, `${to}=${to}.sql`, '--quiet'];
  const out = mkdtempSync(join(tmpdir(), 'dumplens-sample-'));
  try {
    const run = async (...argv: string[]): Promise<string> => {
      const { code, stdout, stderr } = await runProgram(argv, { cwd: storyFolder(story) });
      if (code !== 0) throw new Error(`dumplens ${argv.join(' ')} ended with ${code}: ${stderr}`);
      return stdout;
    };
    await run('report', ...sides, '--format', 'markdown,html,json,terminal', '--out', out);
    const read = (name: string) => readFileSync(join(out, name), 'utf8');
    const view = JSON.parse(read('report.json')) as ReportView;
    return {
      view,
      texts: {
        markdown: read('report.md'),
        html: read('report.html'),
        json: read('report.json'),
        terminal: read('report.txt'),
        plan: await run('plan', ...sides),
        rollback: await run('plan', ...sides, '--rollback'),
        diff: (await runProgram(['diff', ...sides], { cwd: storyFolder(story) })).stdout,
      },
      lines: (id) => {
        const section = view.sections.find((known) => known.id === id);
        if (!section) throw new Error(`the report has no section '${id}'`);
        return [section.lead, ...section.blocks.flatMap(linesOf)].map(withoutMarkup);
      },
    };
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** The differences of a kind, as `op name`, without the schema that all objects of these stories are in. */
export function differencesOf({ view }: SampleOutput, kind: string): readonly string[] {
  return view.differences
    .filter((one) => one.kind === kind)
    .map(({ op, name }) => `${op} ${name.replace(/^(public|lab)\./, '')}`);
}

/** Throws unless one line of the section holds all parts; that what is looked for is near is shown. */
export function expectSaid(
  { lines }: SampleOutput,
  section: string,
  ...parts: readonly (string | RegExp)[]
): void {
  const holds = (line: string, part: string | RegExp) =>
    typeof part === 'string' ? line.includes(part) : part.test(line);
  const own = lines(section);
  if (own.some((line) => parts.every((part) => holds(line, part)))) return;
  const near = own.filter((line) => holds(line, parts[0]!));
  throw new Error(
    `section '${section}' says nowhere ${parts.join(' … ')}\n${(near.length ? near : own.slice(0, 1)).join('\n')}`,
  );
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'text':
    case 'note':
    case 'heading':
      return [block.text];
    case 'list':
    case 'checklist':
      return block.items;
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.rows.map((row) => row.join(' | '))];
    case 'code':
      return block.code.split('\n');
    case 'details':
      return [block.summary, ...block.blocks.flatMap(linesOf)];
    case 'diff':
      return [JSON.stringify(block.diff)];
  }
}

function withoutMarkup(line: string): string {
  return line.replace(/\[\[[\w-]+\|([^\]]*)\]\]/g, '$1').replaceAll('`', '');
}
