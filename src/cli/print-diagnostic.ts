import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.ts';
import { redactDiagnostic } from '../redact/index.ts';

/** A diagnostic as text for stderr; its code frame shows what a dump says, but for secrets. */
export function printDiagnostic(diagnostic: Diagnostic): string {
  return formatDiagnostic(redactDiagnostic(diagnostic));
}
