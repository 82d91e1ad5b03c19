/** Options that every command which reads dumps takes. */
export const inputOptions = {
  strict: {
    type: 'boolean',
    default: false,
    describe: 'fail when anything in an input could not be read as it should',
  },
  quiet: { type: 'boolean', alias: 'q', default: false, describe: 'no progress on stderr' },
} as const;

/** Options of the commands that compare. */
export const compareOptions = {
  'strict-text': {
    type: 'boolean',
    default: false,
    describe: 'use no equivalence rule: every difference of text counts',
  },
} as const;

/** Options of the commands that plan. */
export const planOptions = {
  style: {
    choices: ['online', 'single-transaction'] as const,
    default: 'online' as const,
    describe: 'short locks in several transactions, or all in one',
  },
  'target-version': {
    type: 'number',
    choices: [11, 12, 13, 14, 15, 16, 17, 18, 19],
    describe: 'major version of the server that runs the plan (default: the one of <from>)',
  },
} as const;

/** The option of the commands that can prove what they plan. */
export const verifyOption = {
  verify: {
    type: 'boolean',
    default: false,
    describe: 'run the plan and its rollback on an embedded PostgreSQL and say what that showed',
  },
} as const;

/** The two sides of a comparison. */
export const sidePositionals = {
  from: {
    type: 'string',
    demandOption: true,
    describe: 'the side that would be changed: a dump, label=dump, or - for standard input',
  },
  to: { type: 'string', demandOption: true, describe: 'the side that it should become' },
} as const;
