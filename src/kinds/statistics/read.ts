import type { Reader } from '../../kind-contract/reader.ts';
import { columnAddresses, columnNamesIn } from '../../kind-parts/relation/column-names.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { findWord, sliceExpression, sliceParentheses, splitAtCommas } from '../../parse/slice.ts';
import { stripParentheses } from '../../parse/strip-parentheses.ts';
import { chooseName, joinColumnNames } from '../../sql/default-name.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { StatisticsProps } from './props.ts';

const allKinds = 3;

/** Reads CREATE STATISTICS. */
export const readStatistics: Reader = (fields, context) => {
  const relation = fields.relations?.[0]?.RangeVar;
  const table = relation && context.path(relation);
  const parent = table && context.find('relation', table);
  if (parent === undefined || fields.relations.length !== 1) return false;
  const elements: readonly AstFields[] = fields.exprs.map((element: AstFields) => element.StatsElem);
  const from = findWord(context.text, 0, 'ON');
  const texts = splitAtCommas(onList(context.text, from, context.offset(relation.location)));
  const kinds: string[] = (fields.stat_types ?? []).map((node: AstFields) => node.String.sval).sort();
  const named = elements.flatMap(({ name, expr }) => (name ? [name] : columnNamesIn(expr)));
  const taken = (name: string) => context.find('statistics', [table[0], name]) !== undefined;
  const path = fields.defnames
    ? context.path(fields.defnames)
    : [
        table[0],
        chooseName(table[1], joinColumnNames(elements.map(({ name }) => name ?? 'expr')), 'stat', taken),
      ];
  context.define<StatisticsProps>(
    { kind: 'statistics', path },
    {
      kinds: kinds.length === 0 || kinds.length === allKinds ? undefined : kinds,
      keys: elements.map(({ name }, index) =>
        name ? quoteIdentifier(name) : printExpression(texts[index]!),
      ),
      target: undefined,
    },
    { parent, references: columnAddresses(table, named) },
  );
  return true;
};

/** Reads ALTER STATISTICS … SET STATISTICS; -1 is the default. */
export const readTarget: Reader = ({ defnames, stxstattarget }, context) => {
  const target: number = stxstattarget === undefined ? -1 : (stxstattarget.Integer?.ival ?? 0);
  return context.update<StatisticsProps>(context.find('statistics', context.path(defnames)), {
    target: target < 0 ? undefined : target,
  });
};

/** The text between ON and FROM; `limit` is where the name of the table begins. */
function onList(text: string, from: number, limit: number): string {
  return text.slice(from, limit).replace(/\bFROM\s+(?:ONLY\s+)?$/i, '');
}

function printExpression(text: string): string {
  const slice = sliceParentheses(text, 0);
  if (!slice) return sliceExpression(text, 0).text;
  return text.startsWith('(') ? `(${stripParentheses(slice.text)})` : text.slice(0, slice.end);
}
