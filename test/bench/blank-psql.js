/**
 * Blanks what is for psql and not for the server, at equal length: lines that start with a backslash, and the
 * rows of COPY … FROM stdin.
 * @param {string} text
 */
export function blankPsql(text) {
  let copying = false;
  return text.replace(/^.*$/gm, (line) => {
    const blank = copying || line.startsWith('\\');
    if (copying) copying = line !== '\\.';
    else copying = /^COPY .* FROM stdin;\r?$/i.test(line);
    return blank ? ' '.repeat(line.length) : line;
  });
}
