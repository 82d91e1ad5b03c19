import type { RiskRule } from '../risk-rule.ts';

/** The server cannot run a step. */
export const notSupported: RiskRule = {
  id: 'not-supported',
  level: 'critical',
  area: 'operations',
  title: 'The server cannot run a step',
  message: 'PostgreSQL {version} refuses it: {reason}{instead}',
  problem: 'The statement needs another version, or something stands in its way; the plan stops here.',
  solution: 'Write the step in a form that the version has, or upgrade first.',
  example: `-- before PostgreSQL 18: no NOT VALID foreign key on a partitioned table
ALTER TABLE public.events_2024 ADD CONSTRAINT events_user_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) NOT VALID;`,
  applies: ({ plan }) =>
    plan.steps.flatMap((step) => {
      const { supported } = step.verdict;
      if (supported === true) return [];
      return [
        {
          object: `${step.kind} ${step.name}`,
          steps: [step],
          arguments: {
            version: plan.version,
            reason: supported.reason,
            instead: supported.alternative ? `; instead: ${supported.alternative}` : '',
          },
        },
      ];
    }),
};
