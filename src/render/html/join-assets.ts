type Assets = Readonly<Record<string, string>>;

/** All scripts of a set as one: by name, `script.js` last, because it starts what the others define. */
export function joinScripts(assets: Assets): string {
  const names = namesWith(assets, '.js').filter((name) => name !== 'script.js');
  const texts = [...names, ...('script.js' in assets ? ['script.js'] : [])].map((name) => assets[name]!);
  const script = texts.length === 0 ? '' : `(() => {\n'use strict';\n${texts.join('\n')}})();\n`;
  return script.replace(/<\/(?=script)/gi, '<\\/');
}

/** All style sheets of a set as one: `style.css` first, so that the others may build on it. */
export function joinStyles(assets: Assets): string {
  const names = namesWith(assets, '.css').filter((name) => name !== 'style.css');
  const texts = [...('style.css' in assets ? ['style.css'] : []), ...names].map((name) => assets[name]!);
  return texts.join('\n').replace(/<\/(?=style)/gi, '<\\/');
}

function namesWith(assets: Assets, ending: string): readonly string[] {
  return Object.keys(assets)
    .filter((name) => name.endsWith(ending))
    .sort();
}
