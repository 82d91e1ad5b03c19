/** A remark as one line of comment, whatever line breaks it holds. */
export function commentLine(mark: string, remark: string): string {
  return `${mark} ${remark.replace(/\s+/g, ' ').trim()}`;
}
