import type { Remedy } from './remedy.ts';

const parameter = String.raw`(?:[\w.]+\s*=\s*(?:'[^']*'|[\w.+-]+))`;

/** Statements of servers that are older or newer than the embedded one, in words that it takes. */
export const oldSyntax: Remedy = ({ code, message, statement }) => {
  if (/^tables declared WITH OIDS are not supported/.test(message)) {
    if (/^SET\b/i.test(statement)) return { skip: true };
    return { statement: withoutParameter(statement.replace(/\s+WITH\s+OIDS\b/i, ''), 'oids') };
  }
  const storage = /^unrecognized parameter "(.+?)"/.exec(message)?.[1];
  if (storage !== undefined) {
    const text = withoutParameter(statement, storage);
    if (text === statement) return undefined;
    return { stub: { kind: 'storage parameter', name: storage, why: message }, statement: text };
  }
  // A setting that this version does not know, or whose value it does not take.
  if (/^SET\b/i.test(statement) && ['42704', '22023', '55P02', '42501', '0A000', '58P01'].includes(code))
    return { skip: true };
  return undefined;
};

function withoutParameter(statement: string, name: string): string {
  const one = String.raw`${name}\s*(?:=\s*(?:'[^']*'|[\w.+-]+))?`;
  return statement
    .replace(new RegExp(String.raw`\s+WITH\s*\(\s*${one}\s*\)`, 'i'), '')
    .replace(new RegExp(String.raw`(\(\s*)${one}\s*,\s*(?=${parameter})`, 'i'), '$1')
    .replace(new RegExp(String.raw`(${parameter}\s*),\s*${one}(?=\s*[,)])`, 'i'), '$1');
}
