import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { redacted } from './placeholder.ts';
import { createRedactor } from './redactor.ts';
import { carriesSecrets } from './secret-statements.ts';

/** A diagnostic without secrets: what its frame hides, its message does not quote either. */
export function redactDiagnostic(diagnostic: Diagnostic): Diagnostic {
  const redactor = createRedactor();
  const { message, hint, place } = diagnostic;
  // The grammar quotes the token that it stopped at: at or near "'secret'".
  const secretive = place !== undefined && carriesSecrets(place.text);
  const quoted = secretive ? message.replace(/(?<= near ")[\s\S]*(?="$)/, hideWord) : message;
  return {
    ...diagnostic,
    message: redactor.redact(quoted),
    ...(place ? { place: { ...place, ...redactor.redactAround(place.text, place.offset) } } : {}),
    ...(hint === undefined ? {} : { hint: redactor.redact(secretive ? hidePassword(hint) : hint) }),
  };
}

/** The hint begins with the head of the statement, which ends before its first quote, but not before a bare word. */
function hidePassword(hint: string): string {
  return hint.replace(/(?<=\bPASSWORD\s*=?\s*)[^\s)]+/gi, redacted);
}

/** Keywords and punctuation stay; constants and names, which may be unquoted passwords, do not. */
function hideWord(token: string): string {
  return /^(?:[^\w'"$]+|"(?:user|password|options|server)")$/i.test(token) ? token : redacted;
}
