import { beforeAll, describe, expect, it } from 'vitest';
import { buildSampleView, buildView, renderText } from '../support/build-view.ts';
import { attack, hostileDumps } from '../support/hostile-dumps.ts';

describe('the HTML page as text', () => {
  let sample: string;
  let hostile: string;
  beforeAll(async () => {
    sample = await renderText(await buildSampleView('shrink-chat', 'production', 'staging'), 'html');
    hostile = await renderText(await buildView(hostileDumps), 'html');
  });

  it('is one document that names nothing outside of itself', () => {
    expect(sample).toMatch(/^<!DOCTYPE html>/);
    expect(sample).not.toMatch(/<(?:link|iframe|object|embed|base)\b/i);
    expect(sample).not.toMatch(/\b(?:src|srcset|action|poster)\s*=\s*["'](?!data:)/i);
    expect(sample).not.toMatch(/@import|url\((?!#)/);
    expect(sample.match(/href="(?!#)[^"]*"/g)).toBeNull();
  });

  it('leaves no template marks', () => {
    const text = sample.replace(/<script>[\s\S]*?<\/script>/g, '');
    expect(text).not.toMatch(/\{\{|\}\}|\[object Object\]|\bundefined\b/);
  });

  it('allows its own script by hash and no other', () => {
    expect(sample.replaceAll('&#x27;', "'")).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-/,
    );
    expect(sample).not.toMatch(/\son[a-z]+="/);
  });

  it('escapes what a dump says, everywhere', () => {
    expect(hostile).not.toContain(attack);
    expect(hostile).not.toMatch(/<img|<b>|<i>|<!--/);
    // Two scripts: the data and the page's own.
    expect(hostile.match(/<\/script/g)).toHaveLength(2);
    expect(hostile).toContain('&lt;/script&gt;&lt;img');
    expect(hostile).toContain('\\u003c/script>\\u003cimg');
  });

  it('gives the data to the script whole', () => {
    const json = /<script id="explorer-data" type="application\/json">(.*)<\/script>/.exec(hostile)?.[1];
    const { differences, before } = JSON.parse(json!);
    expect(before).toBe('old<b>');
    expect(differences.some(({ name }: { name: string }) => name.includes('<img'))).toBe(true);
  });

  it('has every id once, and no link without a target', () => {
    const ids = [...sample.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids.length).toBe(new Set(ids).size);
    const cards = new Set([...sample.matchAll(/"id":"(D-[0-9a-f]{12})"/g)].map(([, id]) => id!));
    const targets = [...sample.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((id) => !ids.includes(id) && !cards.has(id))).toEqual([]);
  });

  it('sets what destroys apart, as comments', () => {
    const apart = /<section class="phase destructive"[\s\S]*?<\/section>/.exec(sample)?.[0] ?? '';
    expect(apart).toContain('DROP TABLE');
    expect(apart.replace(/<details>[\s\S]*?<\/details>/g, '')).not.toMatch(/<code><span class="k">DROP/);
    const rest = sample.slice(0, sample.indexOf('<section class="phase destructive"'));
    expect(rest.slice(rest.indexOf('<section class="phase"'))).not.toMatch(
      /<span class="k">DROP TABLE<\/span>/,
    );
  });
});
