import type { Remedy } from './remedy.ts';

/** What an embedded server with one database cannot do; it is left out and listed. */
export const unsupported: Remedy = ({ message, statement }) => {
  const reasons = [
    /^database "(.+)" does not exist/,
    // A publication cannot be a member of an extension, so that a stub of one would show.
    /^publication "(.+)" does not exist/,
    /^security label provider "(.+)" is not loaded/,
    /^(no security label providers have been loaded)/,
    /^could not load library "(.*libpqwalreceiver)/,
    /^could not access file "(libpqwalreceiver)/,
  ];
  const name = reasons.map((reason) => reason.exec(message)?.[1]).find((found) => found !== undefined);
  const database = /^CREATE\s+DATABASE\s+(\S+)/i.exec(statement)?.[1];
  if (name === undefined && database === undefined) return undefined;
  return { stub: { kind: 'unsupported', name: name ?? database!, why: message }, skip: true };
};
