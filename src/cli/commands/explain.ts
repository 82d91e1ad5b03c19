import type { Argv } from 'yargs';
import type { CommandContext } from '../command-context.ts';
import { writeOutput } from '../write-output.ts';

/** `dumplens explain RULE`: what a rule means and what to do about it; all rules without an argument. */
export function addExplain(parser: Argv, { terminal }: CommandContext): Argv {
  return parser.command(
    'explain [rule]',
    'explain a rule of the risk assessment, or list all rules',
    (command) => command.positional('rule', { type: 'string', describe: 'the rule, as `table-rewrite`' }),
    async ({ rule }) => {
      const { explainRule, listRules } = await import('../../risk/explain-rule.ts');
      await writeOutput(rule === undefined ? listRules() : explainRule(rule), terminal.stdout);
    },
  );
}
