import { describe, expect, it } from 'vitest';
import { itemsOf, reportOf, sectionOf } from './report-of.ts';

const table = 'CREATE TABLE public.t (a integer);\n';
const ownerless = (name: string) =>
  `--\n-- Name: ${name}; Type: TABLE; Schema: public; Owner: -\n--\n\nCREATE TABLE public.${name} (a integer);\n`;

describe('scope', () => {
  it('counts what a file speaks of and does not create', async () => {
    const report = await reportOf({
      a: table,
      b: `${table}GRANT SELECT ON TABLE public.gone TO app; GRANT EXECUTE ON FUNCTION public.f(text) TO app;
GRANT EXECUTE ON FUNCTION public.g() TO app;`,
    });
    expect(itemsOf(sectionOf(report, 'scope'))).toEqual([
      '`b` gives privileges, owners or comments to 1 table and 2 functions that the file does not create: members of extensions, or left out of the dump. Only what is said of them is compared.',
    ]);
  });

  it('says once what both dumps leave out, and gives the option to those who make them again', async () => {
    const report = await reportOf({ a: ownerless('t'), b: ownerless('u') });
    expect(itemsOf(sectionOf(report, 'scope'))).toEqual([
      'Owners are not compared: `a` (the one entry of its table of contents names no owner) and `b` (the one entry of its table of contents names no owner) seem to be made with `--no-owner`.',
    ]);
    const [commands] = sectionOf(report, 'reproduce').blocks;
    expect(commands).toMatchObject({
      code: expect.stringContaining('pg_dump --schema-only --no-owner --file='),
    });
  });

  it('takes a dump that holds nothing for an empty database, not for one made with options', async () => {
    const empty = "SET client_encoding = 'UTF8';\nSELECT pg_catalog.set_config('search_path', '', false);\n";
    const full = Array.from({ length: 12 }, (_, at) => {
      const name = `public.t${at}`;
      return `CREATE TABLE ${name} (a integer);
ALTER TABLE ${name} OWNER TO app;
COMMENT ON TABLE ${name} IS 'One';
GRANT SELECT ON TABLE ${name} TO reader;
`;
    }).join('');
    const said = JSON.stringify(sectionOf(await reportOf({ a: empty, b: full }), 'scope'));
    expect(said).not.toMatch(/--no-/);
  });
});
