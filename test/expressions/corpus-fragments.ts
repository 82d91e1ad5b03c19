import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closing, isMark, isWord, type Token, tokenize } from '../../src/expressions/tokens.ts';
import { isParsed, parseSql } from '../../src/parse/grammar.ts';

export type FragmentKind =
  | 'check'
  | 'default'
  | 'generated'
  | 'predicate'
  | 'index expression'
  | 'policy'
  | 'when'
  | 'view';

/** One distinct expression or query of a dump. */
export interface Fragment {
  readonly kind: FragmentKind;
  readonly sql: string;
}

/** All distinct expressions and queries in the dumps under a folder; the grammar has to be loaded. */
export function readFragments(folder: string): readonly Fragment[] {
  const found = new Map<string, Fragment>();
  for (const file of readdirSync(folder, { recursive: true }) as string[]) {
    if (!file.endsWith('.sql')) continue;
    for (const fragment of fragmentsOf(readFileSync(join(folder, file), 'utf8'))) {
      found.set(`${fragment.kind} ${fragment.sql}`, fragment);
    }
  }
  return [...found.values()];
}

function fragmentsOf(dump: string): readonly Fragment[] {
  const sql = dump.replace(/^\\.*$/gm, '').replace(/^COPY [^\n]* FROM stdin;\n(?:[\s\S]*?^\n)?/gm, '');
  const statements = parseSql(sql);
  if (!isParsed(statements)) return [];
  const bytes = Buffer.from(sql, 'utf8');
  return statements.flatMap(({ node, byteStart, byteLength }) => {
    const end = byteLength === 0 ? bytes.length : byteStart + byteLength;
    const tokens = tokenize(bytes.subarray(byteStart, end).toString('utf8')) ?? [];
    return fragmentsOfStatement(Object.keys(node)[0]!, tokens);
  });
}

function fragmentsOfStatement(type: string, tokens: readonly Token[]): readonly Fragment[] {
  switch (type) {
    case 'ViewStmt':
    case 'CreateTableAsStmt':
      return [{ kind: 'view', sql: viewQuery(tokens) }];
    case 'CreatePolicyStmt':
      return groupsAfter(tokens, 'policy', ['using'], ['check']);
    case 'CreateTrigStmt':
      return groupsAfter(tokens, 'when', ['when']);
    case 'IndexStmt':
      return indexFragments(tokens);
    case 'CreateStmt':
    case 'AlterTableStmt':
    case 'CreateDomainStmt':
      return [
        ...groupsAfter(tokens, 'check', ['check']),
        ...groupsAfter(tokens, 'generated', ['always', 'as']),
        ...defaults(tokens),
      ];
    default:
      return [];
  }
}

const spell = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

function viewQuery(tokens: readonly Token[]): string {
  const as = tokens.findIndex(
    (token, index) =>
      isWord(token, 'as') &&
      (isWord(tokens[index + 1], 'select', 'with', 'values') || isMark(tokens[index + 1], '(')),
  );
  return spell(tokens.slice(as + 1)).replace(/ WITH (NO )?DATA$| WITH (LOCAL |CASCADED )?CHECK OPTION$/i, '');
}

function groupsAfter(
  tokens: readonly Token[],
  kind: FragmentKind,
  ...leads: readonly (readonly string[])[]
): Fragment[] {
  const found: Fragment[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const lead = leads.find((words) => words.every((word, at) => isWord(tokens[index + at], word)));
    const open = index + (lead?.length ?? 0);
    if (lead === undefined || !isMark(tokens[open], '(')) continue;
    const end = closing(tokens, open);
    found.push({ kind, sql: spell(tokens.slice(open + 1, end)) });
    index = end;
  }
  return found;
}

function indexFragments(tokens: readonly Token[]): readonly Fragment[] {
  const where = tokens.findIndex((token) => isWord(token, 'where'));
  const found: Fragment[] = where < 0 ? [] : [{ kind: 'predicate', sql: spell(tokens.slice(where + 1)) }];
  const open = tokens.findIndex((token, index) => isMark(token, '(') && isWord(tokens[index - 2], 'using'));
  const end = open < 0 ? -1 : closing(tokens, open);
  for (let index = open + 1; index < end; index++) {
    const before = tokens[index - 1];
    if (index !== open + 1 && !isMark(before, ',')) continue;
    const call = !isMark(tokens[index], '(');
    const start = call ? index + 1 : index;
    if (!isMark(tokens[start], '(')) continue;
    const close = closing(tokens, start);
    found.push({
      kind: 'index expression',
      sql: spell(call ? tokens.slice(index, close + 1) : tokens.slice(index + 1, close)),
    });
    index = close;
  }
  return found;
}

function defaults(tokens: readonly Token[]): readonly Fragment[] {
  const found: Fragment[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isWord(tokens[index], 'default') || isWord(tokens[index - 1], 'by')) continue;
    let end = index + 1;
    for (; end < tokens.length; end++) {
      const token = tokens[end];
      if (isMark(token, ',') || isMark(token, ')') || isWord(token, 'not', 'constraint', 'check', 'collate'))
        break;
      if (isMark(token, '(') || isMark(token, '[')) end = closing(tokens, end);
    }
    // `PARTITION OF … DEFAULT` names no value.
    if (end === index + 1) continue;
    found.push({ kind: 'default', sql: spell(tokens.slice(index + 1, end)) });
    index = end;
  }
  return found;
}
