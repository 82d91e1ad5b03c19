import { exempt, type KindProbes, server } from './probe.ts';

const parser =
  'CREATE TEXT SEARCH PARSER p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype)';
const functions = `CREATE FUNCTION f_start(internal, integer) RETURNS internal LANGUAGE internal AS 'prsd_start';
  CREATE FUNCTION f_next(internal, internal, internal) RETURNS internal LANGUAGE internal AS 'prsd_nexttoken';
  CREATE FUNCTION f_end(internal) RETURNS void LANGUAGE internal AS 'prsd_end';
  CREATE FUNCTION f_types(internal) RETURNS internal LANGUAGE internal AS 'prsd_lextype';
  CREATE FUNCTION f_init(internal) RETURNS internal LANGUAGE internal AS 'dsimple_init';
  CREATE FUNCTION f_lexize(internal, internal, internal, internal) RETURNS internal LANGUAGE internal AS 'dsimple_lexize';`;

/** The parser p, made again with another function. */
function parserWith(from: string, to: string) {
  return server(`${functions} ${parser}`, `DROP TEXT SEARCH PARSER p; ${parser.replace(from, to)}`);
}

export const textSearchParserProbes: KindProbes = {
  kind: 'text search parser',
  probes: {
    start: parserWith('prsd_start', 'f_start'),
    getToken: parserWith('prsd_nexttoken', 'f_next'),
    end: parserWith('prsd_end', 'f_end'),
    lexTypes: parserWith('prsd_lextype', 'f_types'),
    headline: parserWith('prsd_lextype)', 'prsd_lextype, HEADLINE = prsd_headline)'),
    comment: server(parser, `COMMENT ON TEXT SEARCH PARSER p IS 'x'`),
    owner: exempt('text search parsers have no owner'),
    grants: exempt('text search parsers have no privileges'),
  },
};

const template = 'CREATE TEXT SEARCH TEMPLATE t (INIT = dsimple_init, LEXIZE = dsimple_lexize)';

export const textSearchTemplateProbes: KindProbes = {
  kind: 'text search template',
  probes: {
    init: server(
      `${functions} ${template}`,
      `DROP TEXT SEARCH TEMPLATE t; ${template.replace('dsimple_init', 'f_init')}`,
    ),
    lexize: server(
      `${functions} ${template}`,
      `DROP TEXT SEARCH TEMPLATE t; ${template.replace('dsimple_lexize', 'f_lexize')}`,
    ),
    comment: server(template, `COMMENT ON TEXT SEARCH TEMPLATE t IS 'x'`),
    owner: exempt('text search templates have no owner'),
    grants: exempt('text search templates have no privileges'),
  },
};

const dictionary = 'CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple)';

export const textSearchDictionaryProbes: KindProbes = {
  kind: 'text search dictionary',
  probes: {
    template: server(
      `${template}; ${dictionary}`,
      'DROP TEXT SEARCH DICTIONARY d; CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = t)',
    ),
    options: server(dictionary, 'ALTER TEXT SEARCH DICTIONARY d (accept = false)'),
    comment: server(dictionary, `COMMENT ON TEXT SEARCH DICTIONARY d IS 'x'`),
    owner: server(dictionary, 'ALTER TEXT SEARCH DICTIONARY d OWNER TO probe_owner'),
    grants: exempt('text search dictionaries have no privileges'),
  },
};

const configuration = 'CREATE TEXT SEARCH CONFIGURATION c (PARSER = "default")';

export const textSearchConfigurationProbes: KindProbes = {
  kind: 'text search configuration',
  probes: {
    parser: server(
      `${parser}; ${configuration}`,
      'DROP TEXT SEARCH CONFIGURATION c; CREATE TEXT SEARCH CONFIGURATION c (PARSER = p)',
    ),
    mappings: server(configuration, 'ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR word WITH simple'),
    comment: server(configuration, `COMMENT ON TEXT SEARCH CONFIGURATION c IS 'x'`),
    owner: server(configuration, 'ALTER TEXT SEARCH CONFIGURATION c OWNER TO probe_owner'),
    grants: exempt('text search configurations have no privileges'),
  },
};
