import { decisionOptions } from './decision-options.ts';
import { failOnOption } from './fail-on.ts';
import { compareOptions, inputOptions, planOptions, verifyOption } from './options.ts';
import { outputOptions } from './report-output.ts';

/** The commands of the program. */
export const commandNames: readonly string[] = [
  ...['report', 'diff', 'inspect', 'plan', 'verify', 'explain', 'collect', 'init'],
];

type Flag = { readonly type?: string; readonly array?: boolean; readonly describe?: string };

const shared: Readonly<Record<string, Flag>> = {
  ...inputOptions,
  ...compareOptions,
  ...decisionOptions,
  ...planOptions,
  ...verifyOption,
  ...outputOptions,
  ...failOnOption,
};

const ofSingleCommands: Readonly<Record<string, Flag>> = {
  only: { type: 'string', array: true },
  skip: { type: 'string', array: true },
  orm: { type: 'string', array: true },
  title: { type: 'string' },
  date: { type: 'string' },
  rollback: { type: 'boolean' },
  'allow-destructive': { type: 'boolean' },
  force: { type: 'boolean' },
};

const flags = { ...shared, ...ofSingleCommands };

/** Every flag of every command, without its dashes. */
export const flagNames: readonly string[] = [...Object.keys(flags), 'help', 'version'];

/** Flags that may be given several times. */
export const repeatableFlags: readonly string[] = flagNames.filter((name) => flags[name]?.array);

/** Flags that are on or off. */
export const switches: readonly string[] = flagNames.filter((name) => flags[name]?.type === 'boolean');

/** Flags that need a value. */
export const valuedFlags: readonly string[] = Object.keys(flags).filter((name) => !switches.includes(name));
