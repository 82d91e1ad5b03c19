import type { Remedy } from './remedy.ts';
import { hide, quoteStubName } from './stub-name.ts';

const definitions: Readonly<Record<string, string>> = {
  configuration: '(COPY = pg_catalog.simple)',
  dictionary: '(TEMPLATE = pg_catalog.simple)',
  template: '(INIT = pg_catalog.dsimple_init, LEXIZE = pg_catalog.dsimple_lexize)',
  parser:
    '(START = pg_catalog.prsd_start, GETTOKEN = pg_catalog.prsd_nexttoken, END = pg_catalog.prsd_end, LEXTYPES = pg_catalog.prsd_lextype)',
};

/** Text search objects of a missing extension, and the word files that a server's administrator installed. */
export const missingTextSearch: Remedy = ({ message }) => {
  const file =
    /^could not open (?:dictionary|affix|stop-word|synonym|thesaurus|unaccent).*? ?file "(.+?)"/.exec(
      message,
    )?.[1];
  if (file !== undefined) {
    return {
      stub: { kind: 'file', name: file.split('/').at(-1)!, why: message },
      file: { path: file, text: '' },
    };
  }
  const [, kind, name] =
    /^text search (configuration|dictionary|template|parser) "(.+)" does not exist/.exec(message) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  const object = `TEXT SEARCH ${kind.toUpperCase()} ${quoteStubName(name)}`;
  return {
    stub: { kind: 'text search object', name, why: message },
    before: [`CREATE ${object} ${definitions[kind]}`, hide(object)],
  };
};
