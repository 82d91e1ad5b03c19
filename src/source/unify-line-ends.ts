/**
 * Makes a function that turns the line ends of a file into line feeds, where its first lines all end in CR LF, or all
 * in CR alone: then a client on Windows or an editor wrote it, and the carriage returns belong to the file, not to
 * literals (N32). Elsewhere nothing is changed. A piece may end between the two characters.
 */
export function unifyLineEnds(firstPiece: string): (piece: string) => string {
  const feeds = firstPiece.split('\n').length - 1;
  const pairs = firstPiece.split('\r\n').length - 1;
  if (feeds === 0 && /\r./s.test(firstPiece)) return (piece) => piece.replaceAll('\r', '\n');
  if (feeds === 0 || feeds !== pairs) return (piece) => piece;
  let pending = '';
  return (piece) => {
    const text = pending + piece;
    pending = text.endsWith('\r') ? '\r' : '';
    return (pending ? text.slice(0, -1) : text).replaceAll('\r\n', '\n');
  };
}
