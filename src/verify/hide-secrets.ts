import { createRedactor, redacted } from '../redact/index.ts';
import type { StatementFailure } from './engine.ts';

/** A refusal without secrets: what is hidden in the statement is hidden in the server's message as well. */
export function hideSecrets<Failure extends Omit<StatementFailure, 'line'>>(failure: Failure): Failure {
  const redactor = createRedactor();
  const statement = redactor.redact(failure.statement);
  const hidden = literalsIn(failure.statement).filter((literal) => !statement.includes(literal));
  const message = hidden.reduce((text, literal) => text.replaceAll(literal, redacted), failure.message);
  return { ...failure, statement, message: redactor.redact(message) };
}

/** The contents of a statement's string constants, longest first, as they stand and as the server reads them. */
function literalsIn(statement: string): readonly string[] {
  const constants = [...statement.matchAll(/'((?:[^']|'')+)'/g)].map(([, inside]) => inside!);
  return [...new Set(constants.flatMap((inside) => [inside, inside.replaceAll("''", "'")]))].sort(
    (one, other) => other.length - one.length,
  );
}
