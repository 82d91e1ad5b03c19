import { lexer, marked, type Token, type Tokens } from 'marked';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../src/pipeline/render-report.ts';
import { byteLength } from '../../src/render/split-markdown.ts';
import type { ReportView } from '../../src/report/view.ts';
import { buildSampleView, buildView, renderText } from '../support/build-view.ts';
import { hostileDumps } from '../support/hostile-dumps.ts';

const body = '\nBEGIN\n\n\n\n  RAISE NOTICE $q$```\n\n\n```$q$;\n\n\n  RETURN 2;\nEND;\n';
const dumps = {
  old: 'CREATE TABLE public."a|b" (id integer);\n',
  new: `CREATE TABLE public."a|b" (id integer, "c|d" text DEFAULT 'x|y', "e*f_g" text);\nCREATE FUNCTION public.f() RETURNS integer LANGUAGE plpgsql AS $$${body}$$;\n`,
};

/** All tokens of a text, also those within others; what is inside HTML blocks is Markdown of its own. */
function tokensOf(markdown: string): readonly Token[] {
  const all: Token[] = [];
  marked.walkTokens(lexer(markdown), (token) => {
    all.push(token);
  });
  return all;
}

const textOf = (tokens: readonly Token[]) =>
  tokens.filter(({ type, ...token }) => type === 'text' && !('tokens' in token)).map((token) => token.raw);

describe('Markdown', () => {
  let sample: ReportView;
  let text: string;
  beforeAll(async () => {
    sample = await buildSampleView('shrink-chat', 'production', 'staging');
    text = await renderText(sample, 'markdown');
  });

  it('leaves no marks of templates or of Markdown', () => {
    expect(text).not.toMatch(/\{\{|\}\}|\[object Object\]|\[\[[a-z-]+\|/);
    const raw = textOf(tokensOf(text));
    expect(raw.length).toBeGreaterThan(100);
    expect(raw.filter((part) => /\*\*|^#{1,6} |^\s*\|.*\|\s*$|```/m.test(part))).toEqual([]);
  });

  it('has tables whose rows have as many cells as their heads', () => {
    const tables = tokensOf(text).filter((token): token is Tokens.Table => token.type === 'table');
    const written = text.match(/^\|(?::?-+:?\|)+$/gm) ?? [];
    expect(tables).toHaveLength(written.length);
    for (const { raw, header, rows } of tables) {
      const lines = raw.trim().split('\n');
      expect(rows).toHaveLength(lines.length - 2);
      for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(header.length + 1);
    }
  });

  it('shows names with marks as they are', async () => {
    const html = await marked(await renderText(await buildView(dumps), 'markdown'));
    expect(html).toContain('c|d');
    expect(html).toContain('e*f_g');
  });

  it('keeps bodies byte for byte, blank lines and fences included', async () => {
    const markdown = await renderText(await buildView(dumps), 'markdown');
    const codes = tokensOf(markdown).filter((token): token is Tokens.Code => token.type === 'code');
    expect(codes.some((token) => token.text.includes(body))).toBe(true);
    expect(markdown.replace(/^(`{3,})[\s\S]*?^\1$/gm, 'code')).not.toMatch(/\n\n\n/);
  });

  it('lets no HTML of a dump through', async () => {
    const markdown = await renderText(await buildView(hostileDumps), 'markdown');
    const html = tokensOf(markdown)
      .filter(({ type }) => type === 'html')
      .map(({ raw }) => raw.replace(/<\/?(?:details|summary|code|br)>/g, ''));
    expect(html.filter((rest) => /<[a-z!/]/i.test(rest))).toEqual([]);
  });

  it('draws what changed with Mermaid where it is small', async () => {
    const markdown = await renderText(await buildView(dumps), 'markdown');
    const drawings = tokensOf(markdown).filter(
      (token) => token.type === 'code' && (token as Tokens.Code).lang === 'mermaid',
    );
    expect(drawings.map((token) => (token as Tokens.Code).text)).toEqual([
      [
        'erDiagram',
        `  t1["public.'a|b' (changed)"] {`,
        '    text c_d "added"',
        '    text e_f_g "added"',
        '  }',
      ].join('\n'),
    ]);
    expect(text).not.toContain('```mermaid');
  });

  describe.each([4000, 9000, 65536])('in parts of %i bytes', (fit) => {
    let parts: readonly string[];
    beforeAll(async () => {
      const files = await renderReport(sample, ['markdown'], { colour: false, fit });
      const names = files.map(({ name }) => name);
      expect(names).toEqual(
        files.length === 1 ? ['report.md'] : files.map((_, index) => `report-${index + 1}.md`),
      );
      parts = files.map((file) => file.text);
    });

    it('fits, with the verdict first', () => {
      expect(parts.map(byteLength).filter((size) => size > fit)).toEqual([]);
      expect(parts[0]).toContain('## Verdict');
    });

    it('cuts no code, no table and no folded part', () => {
      for (const part of parts) {
        const plain = part.replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1$/gm, '');
        expect(plain).not.toMatch(/^`{3,}/m);
        expect(plain.match(/^<details>$/gm)?.length).toBe(plain.match(/^<\/details>$/gm)?.length);
        expect(plain).not.toMatch(/(?<!\|)\n\|(?!.*\n\|[-:|]+\n)[^\n]*\n(?!\|)/);
      }
    });

    it('loses no line', () => {
      const all = new Set(parts.join('\n').split('\n'));
      expect(text.split('\n').filter((line) => !all.has(line))).toEqual([]);
    });
  });
});
