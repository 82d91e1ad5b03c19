const largest: Readonly<Record<string, string>> = {
  smallint: '32767',
  integer: '2147483647',
  bigint: '9223372036854775807',
};
const smallest: Readonly<Record<string, string>> = {
  smallint: '-32768',
  integer: '-2147483648',
  bigint: '-9223372036854775808',
};

/**
 * The options of an identity's sequence that are not what PostgreSQL takes by itself for the column's type
 * (https://www.postgresql.org/docs/18/sql-createsequence.html).
 */
export function normaliseSequenceOptions(
  options: Readonly<Record<string, string>>,
  type: string | undefined,
): Readonly<Record<string, string>> {
  const { increment = '1', cache = '1', cycle = 'false' } = options;
  const rising = !increment.startsWith('-');
  const low = rising ? '1' : smallest[type ?? ''];
  const high = rising ? largest[type ?? ''] : '-1';
  const minimum = options.minvalue === low ? undefined : options.minvalue;
  const maximum = options.maxvalue === high ? undefined : options.maxvalue;
  const first = rising ? (minimum ?? '1') : (maximum ?? '-1');
  const persistence = ['logged', 'unlogged'].find((word) => word in options);
  const start = options.start === first ? undefined : options.start;
  return {
    ...(start === undefined ? {} : { start }),
    ...(increment === '1' ? {} : { increment }),
    ...(minimum === undefined ? {} : { minvalue: minimum }),
    ...(maximum === undefined ? {} : { maxvalue: maximum }),
    ...(cache === '1' ? {} : { cache }),
    ...(cycle === 'true' ? { cycle } : {}),
    // pg_dump says it only where it is not that of the table.
    ...(persistence === undefined ? {} : { persistence }),
  };
}

/** The options as the parentheses behind AS IDENTITY take them. */
function printSequenceOptions(options: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(options).map(([name, value]) => {
    switch (name) {
      case 'start':
        return `START WITH ${value}`;
      case 'increment':
        return `INCREMENT BY ${value}`;
      case 'cycle':
        return 'CYCLE';
      default:
        return `${name.toUpperCase()} ${value}`;
    }
  });
}

/** SET clauses that turn one set of options into another; what is gone is set back to what PostgreSQL takes. */
export function alterSequenceOptions(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): readonly string[] {
  const rising = !(to.increment ?? '1').startsWith('-');
  const first = (rising ? to.minvalue : to.maxvalue) ?? (rising ? '1' : '-1');
  const defaults: Readonly<Record<string, string>> = {
    increment: 'INCREMENT BY 1',
    minvalue: 'NO MINVALUE',
    maxvalue: 'NO MAXVALUE',
    start: `START WITH ${first}`,
    cache: 'CACHE 1',
    cycle: 'NO CYCLE',
  };
  return Object.keys(defaults)
    .filter((name) => from[name] !== to[name])
    .map((name) => {
      const value = to[name];
      return `SET ${value === undefined ? defaults[name] : printSequenceOptions({ [name]: value })[0]}`;
    });
}
