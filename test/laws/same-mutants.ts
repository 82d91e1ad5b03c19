/** A statement that was changed without a difference to be seen. */
export interface Survivor {
  /** What was changed in it. */
  readonly how: string;
  readonly statement: string;
  readonly mutated: string;
  /** The rules of equality that were needed. */
  readonly rules: readonly string[];
}

/** What each rule of equality makes the same; any other change under it is a difference that was missed. */
const changesUnderRule: Readonly<Record<string, RegExp>> = {
  N5: /^swap members$/,
  N11: /^(drop cast|cast|decimal)$/,
  N24: /^name$/,
  N25: /^name$/,
  N28: /^case in a string$/,
  N29: /^(blank in a string|string in front|shorter string)$/,
  N33: /string/,
};

/** True where the rule that was needed is right about this sort of change. */
export function sameByRule({ rules, how }: Survivor): boolean {
  return rules.length > 0 && rules.every((rule) => changesUnderRule[rule]?.test(how) === true);
}

/** Why a changed statement says the same without any rule. */
export interface Reason {
  readonly reason: string;
  readonly is: (survivor: Survivor) => boolean;
}

const changed =
  (how: RegExp, statement: RegExp) =>
  (survivor: Survivor): boolean =>
    how.test(survivor.how) && statement.test(survivor.statement);

/** A word less, of these: what is left says the same. */
const without =
  (words: RegExp, statement: RegExp) =>
  (survivor: Survivor): boolean => {
    if (survivor.how !== 'drop word' || !statement.test(survivor.statement)) return false;
    const before = survivor.statement.match(/\w+/g) ?? [];
    const after = survivor.mutated.match(/\w+/g) ?? [];
    const at = before.findIndex((word, index) => word !== after[index]);
    return words.test(before[at] ?? '');
  };

export const sameForReasons: readonly Reason[] = [
  {
    reason: 'ONLY is how pg_dump writes ALTER TABLE, whose children say the same again',
    is: (survivor) =>
      survivor.how === 'add ONLY' || without(/^ONLY$/, /^(ALTER (TABLE|PUBLICATION)|CREATE INDEX)/)(survivor),
  },
  {
    reason: 'settings of the session are obeyed, not compared; these change nothing in what follows',
    is: ({ statement }) => /^(SET |SELECT pg_catalog\.set_config)/.test(statement),
  },
  {
    reason: 'the content of a large object is data',
    is: ({ statement }) => /^SELECT pg_catalog\.(lo_|lowrite)/.test(statement),
  },
  {
    reason: 'a placeholder of a view, which is replaced later',
    is: ({ statement }) => /^CREATE VIEW public\.v AS\nSELECT\n {4}NULL::/.test(statement),
  },
  {
    reason: 'of a password only whether there is one is known',
    is: changed(/string/, / PASSWORD '/),
  },
  {
    reason: 'what a role is without the word as well',
    is: without(/^(NO[A-Z]+|INHERIT)$/, /^ALTER ROLE/),
  },
  {
    reason: 'a foreign table may be altered as a table',
    is: without(/^FOREIGN$/, /^ALTER FOREIGN TABLE/),
  },
  {
    reason: 'whether a materialized view is filled is data',
    is: without(/^NO$/, /WITH NO DATA$/),
  },
  {
    reason: 'arguments are IN unless said',
    is: without(/^IN$/, /^CREATE PROCEDURE/),
  },
  {
    reason: 'a primary key or an identity makes a column NOT NULL',
    is: without(/^NOT$/, /^CREATE TABLE/),
  },
  {
    reason: 'an index is given the name that it has',
    is: without(/^p1_id_idx$/, /^CREATE INDEX p1_id_idx/),
  },
  {
    reason: 'lists that are sets: options, columns of a publication, roles of a policy, members of a class',
    is: changed(
      /^swap members$/,
      /^(CREATE (AGGREGATE|COLLATION|FOREIGN|INDEX|OPERATOR|POLICY|STATISTICS|SUBSCRIPTION|TEXT SEARCH|TYPE \S+ (\(|AS RANGE))|ALTER (FOREIGN|PUBLICATION))/,
    ),
  },
  {
    reason: 'constraints and options of a table have no order',
    is: changed(/^swap members$/, /^CREATE TABLE[^;]*(CONSTRAINT|WITH \(oids)/),
  },
  {
    reason: 'the events of a publication are a set of words without case',
    is: changed(/string/, /^CREATE PUBLICATION .* WITH \(publish = /),
  },
  {
    reason: 'the name of an encoding, and a truth value, have no case',
    is: changed(/^case in a string$/, /^CREATE (DATABASE|VIEW)/),
  },
  {
    reason: 'NO MAXVALUE twice, which no server takes',
    is: changed(/^opposite$/, /NO MINVALUE\s+(NO )?MAXVALUE/),
  },
  {
    reason: 'what the server chooses is what was left out',
    is: changed(
      /^drop (group|member)$/,
      /^(ALTER TABLE .*(GENERATED|REFERENCES)|CREATE (AGGREGATE|FUNCTION|SUBSCRIPTION|TYPE))/s,
    ),
  },
  {
    reason: 'PROCEDURE is the old word for FUNCTION in CREATE OPERATOR',
    is: changed(/^opposite$/, /^CREATE OPERATOR/),
  },
  {
    reason:
      'a function is found by the types of its arguments, and by its name alone where it has no overload',
    is: changed(/^(name|drop word|drop group)$/, /^ALTER FUNCTION .* OWNER TO/),
  },
  {
    reason: 'nothing follows for which the session could have another role',
    is: changed(/^drop word$/, /^RESET SESSION AUTHORIZATION$/),
  },
  {
    reason: 'a REVOKE that takes nothing away, as new objects of a schema give nothing',
    is: changed(/^name$/, /^ALTER DEFAULT PRIVILEGES .* IN SCHEMA \S+ REVOKE/),
  },
  {
    reason: 'words that no server takes as value of the option, which is read as its default',
    is: changed(/^name$/, /^CREATE (SUBSCRIPTION|TABLE|TYPE)/),
  },
];

/** True where the changed statement says the same. */
export function sameForAReason(survivor: Survivor): boolean {
  return sameForReasons.some(({ is }) => is(survivor));
}
