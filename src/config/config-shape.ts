import { aList, aMap, aRecord, aSwitch, aText } from './shape.ts';

const levels = ['info', 'low', 'medium', 'high', 'critical'];

const objectPattern = 'a pattern for names, optionally after a kind: `public.audit_*`, `index public.*_tmp`';

/** The shape of `dumplens.config`. */
export const configShape = aRecord('The configuration of dumplens', {
  $schema: aText('the JSON Schema, for editors'),
  labels: aRecord('Names of the two sides, where the command line gives none', {
    from: aText('the side that would be changed'),
    to: aText('the side that it should become'),
  }),
  roles: aMap(
    'Roles of the first side with the names that they have on the second',
    aText('a role of the second side'),
  ),
  schemas: aMap(
    'Schemas of the first side with the names that they have on the second',
    aText('a schema of the second side'),
  ),
  renames: aList(
    'Objects that are one under two names, decided by you: `table public.a=public.b`',
    aText('kind old-name=new-name', { pattern: '^\\S.* \\S+=\\S+$', example: 'table public.a=public.b' }),
  ),
  ignore: aList(
    'Differences that are known and accepted; they are counted and listed with their reasons',
    aRecord(
      'A rule',
      {
        kind: aText('the kind of object: table, index, materialized view …'),
        name: aText('a pattern for the name, with * and ?; what lies in a table that matches is meant too'),
        reason: aText('why the difference is accepted'),
        until: aText('the last day on which the rule holds', {
          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
          example: '2030-12-31',
        }),
      },
      ['name', 'reason'],
    ),
  ),
  presets: aList(
    'Platforms and extensions whose own objects are set aside; `auto` finds them; none by default',
    aText('auto, none or the name of a preset'),
  ),
  partitions: aText(
    'Partitions by range or date that only one side has: `collapse` tells them and plans nothing for them, `compare` treats them as any other table',
    { choices: ['collapse', 'compare'] },
  ),
  purposes: aMap('What tables and columns are for, by pattern', aText('one sentence')),
  impacts: aMap('What a change of these objects touches, by pattern', aText('one sentence')),
  goals: aList(
    'What the change is for; each is looked up on both sides',
    aRecord(
      'A goal',
      {
        id: aText('a short name'),
        text: aText('the goal in one sentence'),
        evidence: aList('What proves it; the goal is met by a side that has all of it', aText(objectPattern)),
      },
      ['id', 'text', 'evidence'],
    ),
  ),
  features: aMap(
    'Feature groups, each with the objects that belong to it',
    aList('patterns', aText(objectPattern)),
  ),
  focus: aList('Tables that are shown in depth, equal or not', aText('a pattern for names of tables')),
  probes: aList(
    'Queries whose rows go into the statistics',
    aRecord(
      'A probe',
      { name: aText('its title'), sql: aText('one SELECT; it runs in a read-only transaction') },
      ['name', 'sql'],
    ),
  ),
  severities: aMap(
    'Levels of findings, by the id of the risk rule',
    aText('a level', { choices: [...levels, 'off'] }),
  ),
  statistics: aMap('Statistics files by label, where they do not lie beside the dumps', aText('a path')),
  templates: aText('a folder with templates of your own, in part or whole'),
  targetVersion: {
    type: 'number',
    about: 'major version of the PostgreSQL that runs the plan',
    least: 11,
    most: 19,
  },
  style: aText('short locks in several transactions, or all in one', {
    choices: ['online', 'single-transaction'],
  }),
  format: aList('the formats of the report', aText('markdown, html, json, terminal, sql')),
  out: aText('the file or folder to write the report to'),
  fit: {
    type: 'number',
    about: 'cut Markdown into numbered parts of at most this many bytes',
    least: 2000,
    most: Number.MAX_SAFE_INTEGER,
  },
  baseline: aText('an older JSON report: marks differences as new, still open or fixed'),
  orm: aList('ORMs whose code is written', aText('drizzle, prisma, kysely, sqlalchemy or all')),
  failOn: aText('exit 1 where a finding is of this level or worse', { choices: levels }),
  title: aText('the title of the report'),
  date: aText('the date that the report bears'),
  only: aList('sections to write; others are left out', aText('the id of a section')),
  skip: aList('sections to leave out', aText('the id of a section')),
  strict: aSwitch('fail when anything in an input could not be read as it should'),
  strictText: aSwitch('use no equivalence rule: every difference of text counts'),
  quiet: aSwitch('no progress on stderr'),
  verify: aSwitch('run the plan on an embedded PostgreSQL'),
  allowDestructive: aSwitch('write what destroys as statements, not as comments'),
});
