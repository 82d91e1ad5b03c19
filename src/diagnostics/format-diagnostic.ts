import { drawCodeFrame } from '../source/code-frame.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Writes a diagnostic as text for a terminal: severity and code, message, code frame, hint. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const lines = [`${diagnostic.severity}[${diagnostic.code}]: ${diagnostic.message}`];
  if (diagnostic.place) lines.push(indent(drawCodeFrame(diagnostic.place)));
  else if (diagnostic.file) lines.push(`  --> ${diagnostic.file}`);
  if (diagnostic.hint) lines.push(indent(`hint: ${diagnostic.hint}`));
  return lines.join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
