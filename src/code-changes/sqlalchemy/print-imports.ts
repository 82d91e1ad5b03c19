/** Names of sqlalchemy itself; other types are those of its PostgreSQL dialect. */
const core = new Set(
  (
    'BigInteger Boolean CheckConstraint Column Computed Date Double Enum ForeignKey ForeignKeyConstraint Identity ' +
    'Index Integer Numeric PrimaryKeyConstraint SmallInteger String Table Text UniqueConstraint text'
  ).split(' '),
);
const orm = ['DeclarativeBase', 'Mapped', 'mapped_column'];
const elsewhere = ['Any', 'UserDefinedType', 'PgType', ...orm];

/** The import lines of a Python module that uses these names; modules of Python's own library come first. */
export function printPythonImports(names: ReadonlySet<string>): readonly string[] {
  const dialect = [...names].filter((name) => !core.has(name) && !elsewhere.includes(name));
  const fromModule = (module: string, taken: readonly string[]) =>
    taken.length ? [`from ${module} import ${[...taken].sort().join(', ')}`] : [];
  return [
    ...(names.has('Mapped') ? ['import datetime', 'import decimal', 'import uuid'] : []),
    ...fromModule('typing', names.has('Any') ? ['Any'] : []),
    ...fromModule(
      'sqlalchemy',
      [...names].filter((name) => core.has(name)),
    ),
    ...fromModule('sqlalchemy.dialects.postgresql', dialect),
    ...fromModule(
      'sqlalchemy.orm',
      orm.filter((name) => names.has(name)),
    ),
    ...fromModule('sqlalchemy.types', names.has('UserDefinedType') ? ['UserDefinedType'] : []),
  ];
}
