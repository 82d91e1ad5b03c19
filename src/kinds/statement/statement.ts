import { compareStatements } from '../../canon/index.ts';
import { defineKind } from '../../kind-contract/kind.ts';

/** A statement that no other kind claims. */
export type StatementProps = {
  readonly text: string;
};

/** Statements that are kept whole and compared by their canonical text, so that nothing is lost in silence. */
export const statement = defineKind<'statement', StatementProps>({
  name: 'statement',
  plural: 'other statements',
  section: 'others',
  title: ([text = '']) => text,
  pathLength: 1,
  readers: {},
  properties: {
    text: {
      label: 'text',
      class: 'structural',
      format: 'sql',
      meaning: 'dumplens does not know this statement; a person has to read it.',
      equal: (from, to, { strict }) => from === to || (!strict && compareStatements(from, to)),
      alter: ({ after }) => [{ sql: '', decision: `Bring this statement over by hand: ${after.props.text}` }],
    },
  },
  ddlName: ({ address }) => address.path[0]!,
  create: ({ props }) => [
    { sql: props.text, note: 'Copied from the dump; dumplens does not know this statement.' },
  ],
  drop: ({ props }) => [{ sql: '', decision: `Undo this statement by hand: ${props.text}` }],
});
