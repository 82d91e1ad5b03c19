import { tokens } from '../../lexer/tokens.ts';
import { findWord, sliceList } from '../../parse/slice.ts';
import type { PublicationProps } from './publication.ts';

type WholeScope = Pick<PublicationProps, 'allTables' | 'allSequences' | 'except'>;

/**
 * Reads FOR ALL TABLES [EXCEPT (TABLE …)] [, ALL SEQUENCES] from the text: ALL SEQUENCES and EXCEPT are new in
 * version 19 (https://www.postgresql.org/docs/devel/sql-createpublication.html) and have no place in the parse tree
 * of 18.
 */
export function readWholeScope(text: string, allTables: boolean): WholeScope {
  const words = [...tokens(text)]
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => text.slice(start, end));
  const phrase = words.join(' ').toUpperCase();
  const exceptAt = allTables ? findWord(text, 0, 'EXCEPT') : -1;
  return {
    allTables,
    allSequences: /\bFOR (?:ALL TABLES .*)?ALL SEQUENCES\b/.test(phrase),
    except:
      exceptAt < 0
        ? []
        : sliceList(text, exceptAt).map((item) => item.replace(/^(?:TABLE\s+)?(?:ONLY\s+)?/i, '')),
  };
}
