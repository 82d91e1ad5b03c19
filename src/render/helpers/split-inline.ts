/** A stretch of inline text: plain, code between backticks, or a link to a section of the report. */
export interface InlinePart {
  readonly text: string;
  readonly code: boolean;
  /** Id of the section that the text leads to. */
  readonly link?: string;
}

const marks = /`(?<code>[^`]*)`|\[\[(?<section>[a-z-]+)\|(?<title>[^\]`|]+)\]\]/g;

/**
 * Cuts inline text at its backticks and at its links, `[[section-id|text]]`; a backtick without a partner is plain
 * text, and brackets within code are code.
 */
export function splitInline(text: string): readonly InlinePart[] {
  const parts: InlinePart[] = [];
  let at = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), code: false });
    const { code, section, title } = match.groups!;
    parts.push(
      section === undefined ? { text: code!, code: true } : { text: title!, code: false, link: section },
    );
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), code: false });
  return parts;
}
