const fence = /^ {0,3}(?<marks>`{3,}|~{3,})/;

/** Makes one blank line of several, as templates leave them, outside of code: what is in a fence stays byte for byte. */
export function collapseBlankLines(markdown: string): string {
  let open: string | undefined;
  let blank = false;
  const kept: string[] = [];
  for (const line of markdown.split('\n')) {
    const marks = fence.exec(line)?.groups?.marks;
    if (open === undefined) {
      if (line === '' && blank) continue;
      blank = line === '';
      open = marks;
    } else if (marks?.startsWith(open) && line.trim() === marks) {
      open = undefined;
      blank = false;
    }
    kept.push(line);
  }
  return kept.join('\n');
}
