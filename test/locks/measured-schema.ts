import type {
  ColumnFacts,
  ConstraintFacts,
  DependantFacts,
  IndexFacts,
  LockCatalog,
  RelationFacts,
  TypeFacts,
} from '../../src/locks/index.ts';

type Extra = Partial<Omit<RelationFacts, 'path' | 'columns' | 'indexes'>> & {
  readonly indexes?: Readonly<Record<string, readonly string[] | Omit<IndexFacts, 'path'>>>;
};

/** A column as text: its type, then `!` for NOT NULL, `= …` for a default, `@stored`, `@virtual`, `@identity`. */
function column(name: string, text: string): ColumnFacts {
  const [, type = '', never, mark, value] = /^(.*?)(!?)(?: @(\w+))?(?: = (.*))?$/.exec(text) ?? [];
  return {
    name,
    type,
    notNull: never === '!',
    ...(mark === 'identity' && { identity: true }),
    ...((mark === 'stored' || mark === 'virtual') && { generated: mark }),
    ...(value && { default: value }),
  };
}

function table(name: string, columns: Readonly<Record<string, string>>, extra: Extra = {}): RelationFacts {
  const { indexes = {}, ...rest } = extra;
  return {
    path: [name],
    kind: 'table',
    columns: Object.entries(columns).map(([key, text]) => column(key, text)),
    ...rest,
    indexes: Object.entries(indexes).map(([index, facts]) => ({
      path: [index],
      ...(Array.isArray(facts) ? { columns: facts } : (facts as Omit<IndexFacts, 'path'>)),
    })),
  };
}

const check = (name: string, columns: string[], expression: string, valid = true): ConstraintFacts => ({
  name,
  type: 'check',
  columns,
  expression,
  valid,
});
const key = (type: 'primary key' | 'unique', name: string, ...columns: string[]): ConstraintFacts => ({
  name,
  type,
  columns,
});
const foreign = (name: string, own: string, to: string, its: string, valid = true): ConstraintFacts => ({
  name,
  type: 'foreign key',
  columns: [own],
  valid,
  references: { path: [to], columns: [its] },
});
const backing = (constraint: string, ...columns: string[]) => ({ columns, unique: true, constraint });
const used = (kind: DependantFacts['kind'], name: string, ...columns: string[]): DependantFacts => ({
  kind,
  name,
  columns,
});
const plain = { id: 'integer', a: 'integer' };
const range = (low: number, high: number) =>
  check('bound', ['k'], `k IS NOT NULL AND k >= ${low} AND k < ${high}`);

/** The tables that the statements of ddl-locks.json ran on, as far as the statements and their locks tell. */
function relations(onlyIndex: boolean): readonly RelationFacts[] {
  return [
    table(
      't',
      {
        id: 'integer!',
        a: 'integer',
        b: 'character varying(10)',
        c: 'text',
        n: 'numeric(10,2)',
        ts: 'timestamp without time zone',
        tstz: 'timestamp with time zone',
        ip: 'cidr',
        ine: 'inet',
        vc: 'character varying',
        i8: 'bigint',
        ch: 'character(10)',
        ann: 'integer!',
        idn: 'integer!',
        chkcol: 'integer',
        r4: 'real',
        ts3: 'timestamp(3) without time zone',
        tm: 'time(3) without time zone',
        iv: 'interval(3)',
        j: 'json',
        jb: 'jsonb',
        vb: 'bit varying(8)',
        e: 'en',
        arr: 'character varying(10)[]',
        ref: 'bigint',
        d: 'dom',
      },
      {
        constraints: [
          key('primary key', 't_pkey', 'id'),
          check('chk_valid', ['chkcol'], 'chkcol IS NOT NULL'),
        ],
        indexes: {
          t_pkey: backing('t_pkey', 'id'),
          t_b: ['b'],
          t_c: ['c'],
          t_n: ['n'],
          t_ts: ['ts'],
          t_tstz: ['tstz'],
          t_ip: ['ip'],
          t_vc: ['vc'],
          t_i8: ['i8'],
          t_a: ['a'],
          t_ch: ['ch'],
          t_expr: { columns: [], expressionColumns: ['c'], expressionName: 'lower' },
          t_part: { columns: ['i8'], predicateColumns: ['a'] },
          t_uqn: { columns: ['ann'], unique: true },
          t_uqa: { columns: ['a'], unique: true },
        },
      },
    ),
    table(
      't2',
      { id: 'integer!', a: 'integer', s: "text = 'x'", ref: 'bigint', d: 'dom' },
      {
        constraints: [
          key('primary key', 't2_pkey', 'id'),
          check('chk_nv', ['a'], 'a IS NOT NULL', false),
          foreign('fk_nv', 'ref', 'p', 'id', false),
        ],
        indexes: { t2_pkey: backing('t2_pkey', 'id') },
      },
    ),
    table(
      't3',
      { id: 'integer', a: 'integer', b: 'integer' },
      {
        constraints: [key('unique', 't3_uq', 'a'), check('t3_ck', ['id'], 'id > 0')],
        indexes: { t3_uq: backing('t3_uq', 'a') },
      },
    ),
    table(
      'p',
      { id: 'bigint!', v: 'integer' },
      {
        constraints: [key('primary key', 'p_pkey', 'id')],
        indexes: { p_pkey: backing('p_pkey', 'id') },
        referencedBy: [{ path: ['fk'], constraint: 'fk_ref', columns: ['id'] }],
      },
    ),
    table(
      'fk',
      { id: 'integer!', ref: 'bigint' },
      {
        constraints: [key('primary key', 'fk_pkey', 'id'), foreign('fk_ref', 'ref', 'p', 'id')],
        indexes: { fk_pkey: backing('fk_pkey', 'id') },
      },
    ),
    table(
      'ne',
      { a: 'integer', r: 'bigint' },
      { constraints: [foreign('ne_fk', 'r', 'p', 'id', false), check('ne_c', ['a'], 'a > 0', false)] },
    ),
    table('ckn', { a: 'integer' }, { constraints: [check('ckn_c', ['a'], 'a > 0', false)] }),
    table('vdep', plain, { dependants: [used('view', 'v', 'id', 'a')] }),
    table('vt', plain),
    table('v1', plain, { kind: 'view', reads: [['vt']] }),
    table('mv', plain, { kind: 'materialized view', reads: [['vt']], indexes: { mv_u: ['id'] } }),
    table('cand', { id: 'integer', k: 'integer' }),
    table('candc', { id: 'integer', k: 'integer' }, { constraints: [range(100, 200)] }),
    table('candb', { id: 'integer', k: 'integer' }),
    table('candi', { id: 'integer', k: 'integer' }, { constraints: [range(100, 200)] }),
    table(
      'candin',
      { id: 'integer', k: 'integer' },
      {
        constraints: [range(100, 200)],
        indexes: { candin_i: ['id'], candin_u: { columns: ['id', 'k'], unique: true } },
      },
    ),
    table(
      'gen',
      { a: 'integer', g: 'integer @stored' },
      { dependants: [used('generated column', 'g', 'a')] },
    ),
    table('gv', { a: 'integer', g: 'integer @virtual' }),
    table('idt', { id: 'integer! @identity' }, { ownedSequences: [{ path: ['idt_id_seq'], column: 'id' }] }),
    table(
      'nnv',
      { a: 'integer!' },
      { constraints: [{ name: 'nnv_nn', type: 'not null', columns: ['a'], valid: false }] },
    ),
    table(
      'pkless',
      { id: 'integer!', nn: 'integer' },
      {
        indexes: {
          pkless_i: { columns: ['id'], unique: true },
          pkless_nn: { columns: ['nn'], unique: true },
        },
      },
    ),
    table('cl', plain),
    table('ul', plain),
    table('ri', plain, { indexes: { ri_i: ['id'] } }),
    table('par', plain, { children: [['chi']] }),
    table('chi', plain, { parents: [['par']] }),
    table('chi2', plain),
    table('tt', { x: 'integer' }),
    table(
      'pt',
      { id: 'integer', k: 'integer' },
      {
        kind: 'partitioned table',
        partitionKey: ['k'],
        children: [['pt1']],
        indexes: onlyIndex ? { pt_only: ['id'] } : {},
      },
    ),
    table('pt1', { id: 'integer', k: 'integer' }, { parents: [['pt']], indexes: { pt1_only: ['id'] } }),
    table(
      'ptd',
      { id: 'integer', k: 'integer' },
      { kind: 'partitioned table', partitionKey: ['k'], children: [['ptdd']], defaultPartition: ['ptdd'] },
    ),
    table('ptdd', { id: 'integer', k: 'integer' }, { parents: [['ptd']] }),
    table(
      'pidx',
      { id: 'integer', k: 'integer' },
      {
        kind: 'partitioned table',
        partitionKey: ['k'],
        children: [['pidx1']],
        constraints: [key('unique', 'pidx_u', 'id', 'k')],
        indexes: { pidx_i: ['id'], pidx_u: backing('pidx_u', 'id', 'k') },
      },
    ),
    table(
      'pidx1',
      { id: 'integer', k: 'integer' },
      {
        parents: [['pidx']],
        constraints: [key('unique', 'pidx1_id_k_key', 'id', 'k')],
        indexes: {
          pidx1_id_idx: { columns: ['id'], parent: ['pidx_i'] },
          pidx1_id_k_key: { ...backing('pidx1_id_k_key', 'id', 'k'), parent: ['pidx_u'] },
        },
      },
    ),
    table(
      'pfk',
      { id: 'integer', r: 'bigint' },
      { kind: 'partitioned table', partitionKey: ['id'], children: [['pfk1']] },
    ),
    table('pfk1', { id: 'integer', r: 'bigint' }, { parents: [['pfk']] }),
    table('wp', plain, {
      kind: 'partitioned table',
      partitionKey: ['a'],
      children: [['wp1']],
      indexes: { wp_i: { columns: ['a'], unique: true } },
    }),
    table('wp1', plain, { parents: [['wp']] }),
    table('inhp', plain, { children: [['inhc']] }),
    table('inhc', plain, { parents: [['inhp']] }),
    table(
      'ty',
      { id: 'integer', a: 'integer', e: "text = 'a'", k: 'text', g1: 'integer' },
      { indexes: { ty_inc: { columns: ['a'], included: ['id'] } } },
    ),
    table(
      'sert',
      { id: 'integer! = nextval' },
      { ownedSequences: [{ path: ['sert_id_seq'], column: 'id' }] },
    ),
    table(
      'fks',
      { code: 'character varying(10)' },
      { constraints: [foreign('fks_fk', 'code', 'fkr', 'code')] },
    ),
    table(
      'fkr',
      { code: 'character varying(10)!' },
      {
        constraints: [key('primary key', 'fkr_pkey', 'code')],
        indexes: { fkr_pkey: backing('fkr_pkey', 'code') },
        referencedBy: [{ path: ['fks'], constraint: 'fks_fk', columns: ['code'] }],
      },
    ),
    table('polt', { o: 'integer' }, { dependants: [used('policy', 'pp', 'o')] }),
    table('trgt', { o: 'integer', w: 'integer' }, { dependants: [used('trigger', 'trg', 'o', 'w')] }),
    table('uqn', plain),
    table('selfstar', { a: 'integer', b: 'integer' }, { dependants: [used('view', 'vstar', 'a', 'b')] }),
    table(
      'pk2',
      { id: 'integer!' },
      {
        constraints: [key('primary key', 'pk2_pkey', 'id')],
        indexes: { pk2_pkey: backing('pk2_pkey', 'id'), pk2_new: { columns: ['id'], unique: true } },
      },
    ),
    table('w1', { b: 'character varying(10)' }, { constraints: [check('w1_ck', ['b'], "b <> ''")] }),
    table(
      'w2',
      { b: 'character varying(10)' },
      { indexes: { w2_lower_idx: { columns: [], expressionColumns: ['b'], expressionName: 'lower' } } },
    ),
    table(
      'w3',
      { a: 'integer', b: 'character varying(10)' },
      { indexes: { w3_a_idx: { columns: ['a'], predicateColumns: ['b'] } } },
    ),
    table('w4', { a: 'integer', b: 'character varying(10)' }),
    table(
      'w5',
      { b: 'character varying(10)' },
      { constraints: [key('unique', 'w5_b_key', 'b')], indexes: { w5_b_key: backing('w5_b_key', 'b') } },
    ),
    table('w6c', { b: 'character varying(10)' }, { constraints: [foreign('w6c_fk', 'b', 'w6p', 'b')] }),
    table(
      'w6p',
      { b: 'character varying(10)!' },
      {
        constraints: [key('primary key', 'w6p_pkey', 'b')],
        indexes: { w6p_pkey: backing('w6p_pkey', 'b') },
        referencedBy: [{ path: ['w6c'], constraint: 'w6c_fk', columns: ['b'] }],
      },
    ),
    table('w7', { b: 'character varying(10)' }, { dependants: [used('view', 'w7v', 'b')] }),
    table('w7v', { b: 'character varying(10)' }, { kind: 'view', reads: [['w7']] }),
    table('w8', { b: 'character varying(10)' }, { dependants: [used('SQL-body function', 'w8f', 'b')] }),
    table('w9', { b: 'character varying(10)' }, { dependants: [used('generated column', 'g', 'b')] }),
    table('w10', { b: 'character varying(10)' }),
    table('ex', plain, { indexes: { ex_i: ['id'] } }),
  ];
}

const types: Readonly<Record<string, TypeFacts>> = {
  dom: { kind: 'domain', base: 'integer' },
  domc: { kind: 'domain', base: 'integer', constrained: true },
  dnv: { kind: 'domain', base: 'integer' },
  en: { kind: 'enum' },
  en2: { kind: 'enum' },
  comp: { kind: 'composite' },
  cty: { kind: 'composite', usedByColumns: [['uct', 'a']] },
};
const tables: Readonly<Record<string, readonly string[]>> = {
  'publication pub': ['p'],
  'statistics st': ['t'],
  'domain dom': ['t', 't2'],
  'domain dnv': ['tdnv'],
  'type comp': ['tt'],
};
const dependants: Readonly<Record<string, string>> = {
  'function tf': 'a trigger',
  'function fn': 'a view',
  'sequence sert_id_seq': 'default of sert.id',
  'type en2': 'a column of ten',
  'schema public': 'everything',
};

/** The catalog of the measured schema; the index `pt_only` was not there in every measuring. */
export function measuredCatalog(onlyIndex: boolean): LockCatalog {
  const known = new Map(relations(onlyIndex).map((relation) => [relation.path.join('.'), relation]));
  for (const relation of [...known.values()]) {
    for (const { path, constraint } of relation.indexes ?? []) {
      const kind = relation.kind === 'partitioned table' ? 'partitioned index' : 'index';
      known.set(path.join('.'), { path, kind, table: relation.path, ...(constraint && { constraint }) });
    }
    for (const { path } of relation.ownedSequences ?? [])
      known.set(path.join('.'), { path, kind: 'sequence' });
  }
  known.set('sq', { path: ['sq'], kind: 'sequence' });
  return {
    relation: (path) => known.get(path.join('.')),
    type: (path) => types[path.join('.')],
    tablesOf: (kind, path) => (tables[`${kind} ${path.join('.')}`] ?? []).map((name) => [name]),
    dependants: (kind, path) => {
      const found = dependants[`${kind} ${path.join('.')}`];
      return found ? [found] : [];
    },
    routine: (path, argumentTypes) => {
      const signature = `${path.join('.')}(${argumentTypes.join(',')})`;
      if (signature === 'tf()') return { arguments: [], returns: 'trigger' };
      if (signature === 'fnt()') return { arguments: [], returns: 'TABLE(x integer)' };
      if (signature !== 'fn(integer,integer)') return undefined;
      const integer = { type: 'integer' };
      return {
        arguments: [
          { ...integer, name: 'a' },
          { ...integer, name: 'b', default: true },
        ],
        returns: 'integer',
      };
    },
  };
}
