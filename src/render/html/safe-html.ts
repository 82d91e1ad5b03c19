/** HTML that `{{}}` writes as it is: Handlebars asks values for `toHTML` before it escapes them. */
export interface SafeHtml {
  toHTML(): string;
}

/** Marks HTML as escaped already; only for text that went through `escapeHtml`. */
export function safeHtml(html: string): SafeHtml {
  return { toHTML: () => html };
}
