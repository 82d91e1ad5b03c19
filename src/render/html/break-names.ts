const longName = 24;

/**
 * Lets a long name break after its dots, underscores and commas rather than within a word, and what has none of them,
 * such as a hash, every 32 letters; `html` is escaped.
 */
export function breakNames(html: string): string {
  if (html.length <= longName) return html;
  return html.replace(/[._,/(](?=[\w"&])/g, '$&<wbr>').replace(/[A-Za-z0-9]{32}(?=[A-Za-z0-9])/g, '$&<wbr>');
}
