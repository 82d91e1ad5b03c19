import { isHarmlessOption } from './harmless-options.ts';

type Options = Readonly<Record<string, string>>;

/**
 * Marks a value as secret wherever it travels. A redactor hides sealed values whatever text surrounds them, while two
 * sealed values are equal exactly where the secrets are, so that comparisons need not look inside.
 */
export function seal(secret: string): string {
  return `‹sealed:${encodeURIComponent(secret).replaceAll("'", '%27')}›`;
}

/** The value that `seal` got; any other text as it is. */
export function unseal(value: string): string {
  const inner = /^‹sealed:([^›]*)›$/.exec(value)?.[1];
  return inner === undefined ? value : decodeURIComponent(inner);
}

/** Options with every value sealed whose name is not known to be harmless. */
export function sealOptions(options: Options): Options {
  return mapValues(options, (value, name) => (isHarmlessOption(name) ? value : seal(value)));
}

/** Options as they were before `sealOptions`. */
export function unsealOptions(options: Options): Options {
  return mapValues(options, unseal);
}

function mapValues(options: Options, change: (value: string, name: string) => string): Options {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, change(value, name)]));
}
