import type { Token } from '../../src/lexer/token.ts';
import { tokens } from '../../src/lexer/tokens.ts';

/** A statement with one thing changed. */
export interface Mutant {
  /** What was changed: `number`, `drop word`, `swap members` … */
  readonly how: string;
  readonly text: string;
}

const opposites: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'AND OR',
    'ASC DESC',
    'FIRST LAST',
    'TRUE FALSE',
    'BEFORE AFTER',
    'ROW STATEMENT',
    'ROWS RANGE',
    'PRECEDING FOLLOWING',
    'UNION EXCEPT',
    'LEFT RIGHT',
    'INNER FULL',
    'CASCADE RESTRICT',
    'IMMUTABLE STABLE',
    'VOLATILE STABLE',
    'DEFERRED IMMEDIATE',
    'MINVALUE MAXVALUE',
    'ALWAYS REPLICA',
    'ENABLE DISABLE',
    'INSERT DELETE',
    'SELECT UPDATE',
    'USAGE CREATE',
    'PERMISSIVE RESTRICTIVE',
    'CURRENT_USER SESSION_USER',
    'CURRENT_TIMESTAMP LOCALTIMESTAMP',
    'SAFE RESTRICTED',
    'LOCAL CASCADED',
    'ANY ALL',
    'LIKE ILIKE',
    'COALESCE GREATEST',
    'LEADING TRAILING',
    'GRANT REVOKE',
    'STORED VIRTUAL',
    'TEXT VARCHAR',
    'INTEGER BIGINT',
    'NUMERIC TEXT',
    'EXTERNAL EXTENDED',
    'PLAIN MAIN',
    'SIMPLE FULL',
    'SETS CUBE',
    'FUNCTION PROCEDURE',
  ].flatMap((pair) => {
    const [left = '', right = ''] = pair.split(' ');
    return [
      [left, right],
      [right, left],
    ];
  }),
);

const otherOperators: Readonly<Record<string, readonly string[]>> = {
  '=': ['<>', '>='],
  '<>': ['='],
  '<': ['<=', '>'],
  '>': ['>=', '<'],
  '<=': ['<', '>='],
  '>=': ['>', '<='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '||': ['&&'],
  '->': ['->>'],
  '->>': ['->'],
  '#>>': ['#>'],
  '@>': ['<@'],
  '<@': ['@>'],
  '~~': ['!~~', '~~*'],
  '!~~': ['~~'],
  '~~*': ['~~'],
  '~': ['~*', '!~'],
  '~*': ['~'],
};

/**
 * Every statement that one change of a token makes of this one, readable SQL or not: another number, name, string,
 * operator or keyword, a word or cast or pair of parentheses less, two members of a list less or swapped, other case
 * or white space inside a literal.
 */
export function mutateStatement(text: string): readonly Mutant[] {
  const all = [...tokens(text)];
  return [...all.flatMap((token, index) => mutateToken(text, all, token, index)), ...mutateLists(text, all)];
}

function mutateToken(text: string, all: readonly Token[], token: Token, index: number): readonly Mutant[] {
  const spelled = text.slice(token.start, token.end);
  const put = (how: string, replacement: string): Mutant => ({
    how,
    text: text.slice(0, token.start) + replacement + text.slice(token.end),
  });
  switch (token.kind) {
    case 'number':
      return numbers(spelled).map(([how, other]) => put(how, other));
    case 'string':
      return strings(spelled).map(([how, other]) => put(how, other));
    case 'quoted': {
      const name = spelled.slice(1, -1);
      return [
        put('quoted name', `"${name}_x"`),
        ...(flipCase(name) === name ? [] : [put('case of a quoted name', `"${flipCase(name)}"`)]),
      ];
    }
    case 'word': {
      const opposite = opposites[spelled.toUpperCase()];
      return [
        put('drop word', ''),
        put('name', `${spelled}_x`),
        ...(opposite === undefined ? [] : [put('opposite', opposite)]),
        ...(/^(NULL|SELECT|UNION|IN|LIKE|BETWEEN|DISTINCT|NULLS)$/i.test(spelled)
          ? [put('add NOT', `NOT ${spelled}`), put('add ALL', `${spelled} ALL`)]
          : []),
        ...(/^(FROM|TABLE|JOIN)$/i.test(spelled) ? [put('add ONLY', `${spelled} ONLY`)] : []),
      ];
    }
    default:
      return marks(text, all, index).concat(
        (otherOperators[spelled] ?? []).map((other) => put('operator', other)),
      );
  }
}

function numbers(spelled: string): readonly (readonly [string, string])[] {
  const last = spelled.at(-1) ?? '';
  if (!/^[\d.]+$/.test(spelled)) return [['number', `1${spelled}`]];
  return [
    ['number', spelled.slice(0, -1) + (last === '9' ? '8' : String(Number(last) + 1))],
    ['digit more', `${spelled}0`],
    ...(spelled.includes('.')
      ? ([['scale', `${spelled}0`]] as const)
      : ([['decimal', `${spelled}.0`]] as const)),
  ];
}

/** Changes inside a string; inside a dollar-quoted body each token of the body is changed like one of SQL. */
function strings(spelled: string): readonly (readonly [string, string])[] {
  const dollar = /^(\$\w*\$)([\s\S]*)\1$/.exec(spelled);
  if (dollar) {
    const [, tag = '', body = ''] = dollar;
    return mutateStatement(body).map(({ how, text }) => [`body: ${how}`, tag + text + tag] as const);
  }
  const open = spelled.indexOf("'");
  const inner = spelled.slice(open + 1, -1);
  const made: (readonly [string, string])[] = [
    ['string', `'${inner}x'`],
    ['blank in a string', `'${inner} '`],
    ['string in front', `' ${inner}'`],
    ['escape', `E'${inner}'`],
  ];
  if (inner !== '') made.push(['empty string', "''"], ['shorter string', `'${inner.slice(0, -1)}'`]);
  if (flipCase(inner) !== inner) made.push(['case in a string', `'${flipCase(inner)}'`]);
  if (inner.includes(' ')) made.push(['blanks in a string', `'${inner.replace(' ', '  ')}'`]);
  const digit = /\d/.exec(inner);
  if (digit)
    made.push(['digit in a string', `'${inner.replace(/\d/, String((Number(digit[0]) + 1) % 10))}'`]);
  if (/[-+]\d/.test(inner))
    made.push(['sign in a string', `'${inner.replace(/[-+](?=\d)/, (sign) => (sign === '-' ? '+' : '-'))}'`]);
  if (inner.includes(','))
    made.push(['members in a string', `'${inner.replace(/([^,{}[\]()]+),([^,{}[\]()]+)/, '$2,$1')}'`]);
  return made.map(([how, text]) => [how, spelled.slice(0, open) + text] as const);
}

function marks(text: string, all: readonly Token[], index: number): Mutant[] {
  const token = all[index]!;
  const spelled = text.slice(token.start, token.end);
  if (spelled === '::') {
    const end = endOfType(text, all, index + 1);
    return [
      { how: 'drop cast', text: text.slice(0, token.start) + text.slice(end) },
      ...['text', 'integer', 'character varying', 'character varying(2)', 'numeric', 'name', 'json'].map(
        (type) => ({
          how: 'cast',
          text: `${text.slice(0, token.start)}::${type}${text.slice(end)}`,
        }),
      ),
    ];
  }
  if (spelled !== '(' && spelled !== '[') return [];
  const close = closing(text, all, index);
  if (close === undefined) return [];
  const inside = text.slice(token.end, close.start);
  return [
    { how: 'drop brackets', text: `${text.slice(0, token.start)} ${inside} ${text.slice(close.end)}` },
    { how: 'drop group', text: text.slice(0, token.start) + text.slice(close.end) },
    ...(spelled === '('
      ? [{ how: 'negate', text: `${text.slice(0, token.start)}(NOT (${inside}))${text.slice(close.end)}` }]
      : []),
  ];
}

function endOfType(text: string, all: readonly Token[], from: number): number {
  let end = all[from]?.end ?? text.length;
  let at = from + 1;
  if (/^character$/i.test(text.slice(all[from]?.start, end)) && /^varying$/i.test(word(text, all[at])))
    end = all[at++]!.end;
  if (/^(timestamp|time)$/i.test(word(text, all[from])) && /^with/i.test(word(text, all[at]))) {
    at += 3;
    end = all[at - 1]?.end ?? end;
  }
  while (word(text, all[at]) === '.') {
    end = all[at + 1]?.end ?? end;
    at += 2;
  }
  while (word(text, all[at]) === '[') {
    end = all[at + 1]?.end ?? end;
    at += 2;
  }
  return end;
}

function word(text: string, token: Token | undefined): string {
  return token ? text.slice(token.start, token.end) : '';
}

function closing(text: string, all: readonly Token[], open: number): Token | undefined {
  let depth = 0;
  for (const token of all.slice(open)) {
    if (token.kind !== 'punctuation') continue;
    const mark = text[token.start] ?? '';
    if (mark === '(' || mark === '[') depth++;
    else if ((mark === ')' || mark === ']') && --depth === 0) return token;
  }
  return undefined;
}

/** Lists lose a member, or two neighbours change places. */
function mutateLists(text: string, all: readonly Token[]): readonly Mutant[] {
  const lists: { start: number; members: { start: number; end: number }[] }[] = [];
  const found: Mutant[] = [];
  const finish = (end: number) => {
    const list = lists.pop();
    if (!list) return;
    list.members.push({ start: list.start, end });
    found.push(...mutateMembers(text, list.members));
  };
  lists.push({ start: 0, members: [] });
  for (const token of all) {
    const spelled = word(text, token);
    const list = lists.at(-1);
    if (
      /^(FROM|SELECT|ON|BY|TO|FOR|WHERE|USING|WITH|GRANT|REVOKE|VALUES|IN|UPDATE|OR|AND)$/i.test(spelled) &&
      token.kind === 'word'
    ) {
      const end = token.start;
      finish(end);
      lists.push({ start: token.end, members: [] });
    } else if (token.kind !== 'punctuation') continue;
    else if (spelled === '(' || spelled === '[') lists.push({ start: token.end, members: [] });
    else if (spelled === ')' || spelled === ']') finish(token.start);
    else if (spelled === ',' && list) {
      list.members.push({ start: list.start, end: token.start });
      list.start = token.end;
    }
  }
  while (lists.length) finish(text.length);
  return found;
}

function mutateMembers(text: string, members: readonly { start: number; end: number }[]): readonly Mutant[] {
  if (members.length < 2) return [];
  return members.slice(1).flatMap((member, index) => {
    const before = members[index]!;
    const [left, right] = [text.slice(before.start, before.end), text.slice(member.start, member.end)];
    return [
      { how: 'drop member', text: text.slice(0, before.end) + text.slice(member.end) },
      {
        how: 'swap members',
        text: `${text.slice(0, before.start)}${right} ,${left} ${text.slice(member.end)}`,
      },
    ];
  });
}

function flipCase(text: string): string {
  return text.replace(/[a-z]/i, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}
