/** Words that TypeScript does not take as the name of a constant or type, and globals that must not be hidden. */
export const typescriptWords: ReadonlySet<string> = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if import in instanceof new null return super switch this throw true try typeof var void while with ' +
    'implements interface let package private protected public static yield await async arguments eval undefined NaN ' +
    'Infinity any unknown never object string number boolean symbol bigint type of as globalThis Date Buffer Array ' +
    'Object String Number Boolean Symbol BigInt Function Promise Map Set Record Partial require module exports'
  ).split(' '),
);
