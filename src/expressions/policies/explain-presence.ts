import { type Explanation, type Remark, toExplanation } from '../explanation.ts';
import { describeRoles, describeRows } from './describe-access.ts';
import { commandVerb, type Policy, policyRoles } from './policy.ts';

/** Explains what a policy that came gives or takes. */
export function explainAdded(policy: Policy, show: (sql: string) => string): Explanation {
  const who = describeRoles(policyRoles(policy));
  const rows = describeRows(policy, show);
  const verb = commandVerb(policy.command);
  const remark: Remark = policy.permissive
    ? { sentence: `${who} can now ${verb}${rows}`, fact: { kind: 'access-gained', value: policy.name } }
    : {
        sentence: `${who} can now ${verb} only${rows}, whatever permissive policies allow`,
        fact: { kind: 'access-limited', value: policy.name },
      };
  return toExplanation([remark], policy.permissive ? 'wider' : 'narrower');
}

/** Explains what goes with a policy; row-level security without a permissive policy shows no rows at all. */
export function explainRemoved(policy: Policy, show: (sql: string) => string): Explanation {
  const who = describeRoles(policyRoles(policy));
  const rows = describeRows(policy, show);
  const verb = commandVerb(policy.command);
  if (!policy.permissive) {
    const sentence = `${who} can ${verb} beyond those${rows} again, as far as permissive policies allow`;
    return toExplanation([{ sentence, fact: { kind: 'access-freed', value: policy.name } }], 'wider');
  }
  const lost: Remark = {
    sentence: `${who} can no longer ${verb}${rows} through this policy`,
    fact: { kind: 'access-lost', value: policy.name },
  };
  const none: Remark = {
    sentence: 'with row-level security enabled and no other permissive policy for them, no rows are left',
    fact: { kind: 'access-lost', value: 'default deny' },
  };
  return toExplanation([lost, none], 'narrower');
}
