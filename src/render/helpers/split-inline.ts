/** A stretch of inline text: plain, or code between backticks. */
export interface InlinePart {
  readonly text: string;
  readonly code: boolean;
}

/** Cuts inline text at its backticks; a backtick without a partner is plain text. */
export function splitInline(text: string): readonly InlinePart[] {
  const parts: InlinePart[] = [];
  let at = 0;
  for (const match of text.matchAll(/`([^`]*)`/g)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), code: false });
    parts.push({ text: match[1]!, code: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), code: false });
  return parts;
}
