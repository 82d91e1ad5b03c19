import type { EquivalenceRule } from '../equivalence.ts';

/** Rules about where, in which order and under which name a dump states something. */
export const rulesOfPosition: readonly EquivalenceRule[] = [
  {
    id: 'N5',
    title: 'Order of objects and sets',
    description: 'Objects are matched by identity; roles, privileges, options and list bounds are sets.',
    notWhen:
      'The order of enum labels, of parents and of columns; trigger names, which set the firing order.',
  },
  {
    id: 'N6',
    title: 'Inline or separate definition',
    description: 'A constraint or default inside CREATE TABLE is the same as one added by ALTER TABLE.',
    notWhen: 'NOT VALID on a constraint.',
  },
  {
    id: 'N10',
    title: 'Parentheses',
    description: 'Parentheses that do not change how an expression is read are not compared.',
    notWhen: 'Parentheses that group another way: the trees differ then.',
  },
  {
    id: 'N17',
    title: 'Layout',
    description: 'White space, line breaks, comments and a trailing semicolon are not compared.',
    notWhen: 'Anything inside a string literal or a quoted name.',
  },
  {
    id: 'N18',
    title: 'View defined in two steps',
    description:
      'A placeholder view that is replaced later in the dump, or a rule named _RETURN, is one view.',
    notWhen: 'The last definitions differ.',
  },
  {
    id: 'N23',
    title: 'EXECUTE PROCEDURE or FUNCTION',
    description: 'Servers before 12 print EXECUTE PROCEDURE in triggers for what is now EXECUTE FUNCTION.',
    notWhen: 'Another function is called.',
  },
  {
    id: 'N24',
    title: 'Names of NOT NULL constraints',
    description:
      'Server 18 names NOT NULL constraints; the name depends on the history of the table, so NOT NULL is a flag of the column.',
    notWhen: 'NOT VALID and NO INHERIT on the constraint.',
  },
  {
    id: 'N25',
    title: 'Names kept after a rename',
    description: 'Owned sequences are matched by their column, constraints by their definition.',
    notWhen: 'Scripts that use the old name: the name is shown as information.',
  },
  {
    id: 'N26',
    title: 'Order of columns',
    description: 'The order of columns follows the history of the table and is shown as information.',
    notWhen: 'INSERT without a column list, COPY, and row types rely on the order.',
  },
];
