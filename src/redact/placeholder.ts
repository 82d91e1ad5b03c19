/** What stands in outputs where a secret was. */
export const redacted = '‹redacted›';

const placeholder =
  /^(?:\$\d+|\$?\{+[^}]*\}+|%[\dsLI$]+|<[^>]*>|\*+|x{3,}|\.{3}|:[a-z_]\w*|none|null|nil|n\/a|true|false|yes|no|on|off|unknown|default|required|optional|redacted)$/i;

/** True for text that stands where a secret belongs but is none: blank, `$1`, `${NAME}`, `***`, `null`. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || placeholder.test(trimmed) || trimmed.includes(redacted);
}
