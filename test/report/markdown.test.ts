import { marked } from 'marked';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../src/pipeline/render-report.ts';
import { markdownInline } from '../../src/render/helpers/markdown.ts';
import { splitInline } from '../../src/render/helpers/split-inline.ts';
import { reportOf, reportOfSamples } from './report-of.ts';

describe('links between sections', () => {
  const headings = new Map([['truth', 'Which side is ahead']]);
  it('lead to the heading of the section', () =>
    expect(markdownInline('See [[truth|who leads]].', headings)).toBe(
      'See [who leads](#which-side-is-ahead).',
    ));
  it('are plain text where the section is left out', () =>
    expect(markdownInline('See [[access|who may]].', headings)).toBe('See who may.'));
  it('are none within code', () =>
    expect(splitInline('`a[[1]]` and `x[[truth|y]]`').filter((part) => part.link)).toEqual([]));
});

describe('markdown', () => {
  let text: string;
  beforeAll(async () => {
    const report = await reportOfSamples({
      production: 'shrink-chat/production',
      staging: 'shrink-chat/staging',
    });
    text = (await renderReport(report, ['markdown'], { colour: false }))[0]!.text;
  });

  it('has no link without its heading', () => {
    const slugs = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^a-z0-9 _-]/g, '')
        .replaceAll(' ', '-'),
    );
    const targets = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target!);
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(slugs).toContain(target);
  });

  it('renders every table and list as one, none as text', () => {
    const html = marked.parse(text, { async: false });
    expect(html.replace(/<pre>[\s\S]*?<\/pre>/g, '')).not.toMatch(/<p>[^<]*(?:\|---|^- )/m);
    expect(html.match(/<table>/g)!.length).toBe(text.match(/^\|(?:---:?\|)+$/gm)!.length);
  });

  it('marks the lines of a diff', async () => {
    const body = (line: string) =>
      `CREATE FUNCTION public.f() RETURNS integer LANGUAGE plpgsql AS $$\nBEGIN\n  ${line}\nEND;\n$$;`;
    const report = await reportOf({ a: body('RETURN 1;'), b: body('RETURN 2;') });
    const [file] = await renderReport(report, ['markdown'], { colour: false });
    expect(file!.text).toContain('\n-  RETURN 1;\n+  RETURN 2;\n');
  });

  it('has a first screen for terminals too, without marks', async () => {
    const report = await reportOfSamples({ dev: 'liveguide/dev', production: 'liveguide/production' });
    const [file] = await renderReport(report, ['terminal'], { colour: false });
    expect(file!.text).toContain('  - 26 differences, all structural.');
    expect(file!.text).toContain('See which side is ahead.');
    expect(file!.text).not.toContain('[[');
  });
});
