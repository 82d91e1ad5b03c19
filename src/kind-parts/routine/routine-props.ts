/** What CREATE FUNCTION and CREATE PROCEDURE share. The four lists have one entry per argument, in order. */
export type RoutineProps = {
  /** Empty where an argument has no name. */
  readonly argumentNames: readonly string[];
  /** `IN`, `OUT`, `INOUT` or `VARIADIC`; the columns of RETURNS TABLE are no arguments. */
  readonly argumentModes: readonly string[];
  readonly argumentTypes: readonly string[];
  /** Empty where an argument has no default. */
  readonly argumentDefaults: readonly string[];
  readonly language: string;
  /** The source text exactly as the server keeps it, or a parsed body (`BEGIN ATOMIC … END`, `RETURN …`). */
  readonly body: string | undefined;
  /** True where the server parsed the body when the routine was created (PostgreSQL 14 and later). */
  readonly parsedBody: boolean;
  /** The shared library of a routine in C. */
  readonly library: string | undefined;
  /** The function of that library. */
  readonly symbol: string | undefined;
  readonly transforms: readonly string[];
  readonly securityDefiner: boolean;
  /** Settings by name; the value as SET takes it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Extensions with which the routine is dropped. */
  readonly extensions: readonly string[];
};

/** What only CREATE FUNCTION has. Absent values are the defaults. */
export type FunctionOnlyProps = {
  /** The result type, with SETOF, or `TABLE(name type, …)`. */
  readonly returns: string;
  readonly window: boolean;
  readonly volatility: string | undefined;
  readonly strict: boolean;
  readonly leakproof: boolean;
  readonly parallel: string | undefined;
  readonly cost: string | undefined;
  readonly rows: string | undefined;
  /** The quoted name of the planner support function. */
  readonly support: string | undefined;
};

/** A routine of either kind; a procedure lacks what only functions have. */
export type AnyRoutineProps = RoutineProps & Partial<FunctionOnlyProps>;
