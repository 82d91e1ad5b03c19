// src/render/helpers/split-inline.ts
var marks = /`(?<code>[^`]*)`|\[\[(?<section>[a-z-]+)\|(?<title>[^\]`|]+)\]\]/g;
function splitInline(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), code: false });
    const { code, section, title } = match.groups;
    parts.push(
      section === void 0 ? { text: code, code: true } : { text: title, code: false, link: section }
    );
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), code: false });
  return parts;
}

export {
  splitInline
};
