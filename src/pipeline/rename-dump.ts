import type { ComparisonSettings } from '../config/comparison-settings.ts';
import { splitStatements } from '../parse/split.ts';
import { isEmptyMap } from '../translate/name-map.ts';
import { translateNames } from '../translate/translate-names.ts';
import { parseQualified } from './load-snapshot.ts';
import { environmentMap } from './rename-maps.ts';

/** The text of the second side's dump under the roles and schemas of the first, as plans name them; lines keep their numbers. */
export function renameDump(text: string, settings: ComparisonSettings): string {
  const map = environmentMap(settings);
  if (isEmptyMap(map)) return text;
  const source = splitStatements(text, { file: '' });
  const parsed = parseQualified(source.statements, new Map());
  const { texts } = translateNames(parsed, map);
  let from = 0;
  const pieces = source.statements.flatMap(({ span }, index) => {
    const renamed = texts.get(index);
    if (renamed === undefined) return [];
    const kept = text.slice(from, span.start);
    from = span.end;
    return [kept, renamed];
  });
  return [...pieces, text.slice(from)].join('');
}
