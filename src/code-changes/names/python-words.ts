/** Keywords of Python, and names that the generated module uses or that SQLAlchemy keeps for itself. */
export const pythonWords: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with metadata registry uuid datetime decimal ' +
    'typing text literal_column bool bytes dict float int list str mapped_column Mapped Any Base DeclarativeBase Table ' +
    'Column PgType UserDefinedType Index CheckConstraint UniqueConstraint PrimaryKeyConstraint ForeignKey ' +
    'ForeignKeyConstraint ExcludeConstraint Computed Identity Enum ARRAY BigInteger SmallInteger Integer Boolean Date ' +
    'Double Float REAL Numeric String Text Time DateTime LargeBinary Uuid BIT BYTEA CHAR CIDR CITEXT DATERANGE DOMAIN ' +
    'HSTORE INET INT4RANGE INT8RANGE INTERVAL JSON JSONB JSONPATH MACADDR MACADDR8 MONEY NUMRANGE OID REGCLASS ' +
    'REGCONFIG TIME TIMESTAMP TSQUERY TSRANGE TSTZRANGE TSVECTOR UUID INT4MULTIRANGE INT8MULTIRANGE NUMMULTIRANGE ' +
    'TSMULTIRANGE TSTZMULTIRANGE DATEMULTIRANGE'
  ).split(' '),
);
