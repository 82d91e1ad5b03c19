import type { Diagnostic } from './diagnostic.ts';

/** The input files cannot be used; carries every problem that was found, not just the first. */
export class InputError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join('\n'));
    this.name = 'InputError';
    this.diagnostics = diagnostics;
  }
}
