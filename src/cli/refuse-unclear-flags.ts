import { UsageError } from '../diagnostics/usage-error.ts';
import { repeatableFlags, switches } from './known-flags.ts';

const shortNames: Readonly<Record<string, string>> = { o: 'out', f: 'format', q: 'quiet' };

/** Throws UsageError for a flag that is given twice where one value counts, and for a switch that is neither on nor off. */
export function refuseUnclearFlags(argv: readonly string[], isList: (flag: string) => boolean): void {
  const seen = new Set<string>();
  const end = argv.indexOf('--');
  for (const argument of end < 0 ? argv : argv.slice(0, end)) {
    const [, dashes, name, value] = /^(--?)([a-z][a-z-]*)(?:=(.*))?$/s.exec(argument) ?? [];
    if (name === undefined) continue;
    const flag = dashes === '-' ? (shortNames[name] ?? name) : name;
    if (switches.includes(flag)) {
      if (value !== undefined && !/^(?:true|false)$/.test(value)) {
        throw new UsageError(`--${flag} cannot be '${value}'`, `it is on with --${flag}, off without it`);
      }
    } else if (seen.has(flag) && !isList(flag)) {
      throw new UsageError(`--${flag} is given twice`, 'one value counts: leave the other out');
    }
    seen.add(flag);
  }
}

/** True for a flag that a command takes several times: a report has several formats, a plan has one. */
export function isListOf(command: string | undefined): (flag: string) => boolean {
  return (flag) => repeatableFlags.includes(flag) && (flag !== 'format' || command === 'report');
}
