import type { ConditionEffect } from '../condition-effect.ts';
import type { Remark } from '../explanation.ts';
import { describeRoles, describeRows } from './describe-access.ts';
import { commandVerb, type Policy, policyRoles } from './policy.ts';

/** Says which roles a policy came to apply to or no longer applies to, and what that does to access. */
export function compareRoles(
  before: Policy,
  after: Policy,
  show: (sql: string) => string,
): { remarks: readonly Remark[]; effect: ConditionEffect } {
  const [from, to] = [policyRoles(before), policyRoles(after)];
  const open = from.includes('PUBLIC');
  // PUBLIC holds every role, so naming roles beside it neither adds nor removes any of them.
  const gained = open ? [] : to.filter((role) => !from.includes(role));
  const lost = to.includes('PUBLIC') ? [] : from.filter((role) => !to.includes(role));
  const remarks: Remark[] = [];
  const verb = commandVerb(after.command);
  if (gained.length > 0) {
    const what = after.permissive ? `can now ${verb}` : `can now ${verb} only`;
    remarks.push({
      sentence: `${describeRoles(gained)} ${what}${describeRows(after, show)}`,
      fact: { kind: 'role-added', value: gained.join(', ') },
    });
  }
  if (lost.length > 0) {
    const who = open ? `roles other than ${describeRoles(to).replace(/^roles? /, '')}` : describeRoles(lost);
    const what = before.permissive
      ? `can no longer ${commandVerb(before.command)} through it`
      : 'are no longer limited by it';
    const agreed = lost.length === 1 && !open ? what.replace(/^are /, 'is ') : what;
    remarks.push({ sentence: `${who} ${agreed}`, fact: { kind: 'role-removed', value: lost.join(', ') } });
  }
  const wider = after.permissive ? gained.length > 0 : lost.length > 0;
  const narrower = after.permissive ? lost.length > 0 : gained.length > 0;
  if (wider && narrower) return { remarks, effect: 'other' };
  return { remarks, effect: wider ? 'wider' : narrower ? 'narrower' : 'same' };
}
