/** What a row-level security policy says; `using` and `check` are expressions as SQL. */
export interface Policy {
  readonly name: string;
  /** ALL, SELECT, INSERT, UPDATE or DELETE, in any letter case. */
  readonly command: string;
  readonly permissive: boolean;
  /** Role names; none stands for PUBLIC. */
  readonly roles: readonly string[];
  readonly using?: string;
  readonly check?: string;
}

/** The roles of a policy, sorted; PUBLIC for none. */
export function policyRoles(policy: Policy): readonly string[] {
  const roles = policy.roles.map((role) => (role.toLowerCase() === 'public' ? 'PUBLIC' : role));
  return roles.length === 0 || roles.includes('PUBLIC') ? ['PUBLIC'] : [...new Set(roles)].sort();
}

/** What the command does, as a verb with its object. */
export function commandVerb(command: string): string {
  const verbs: Readonly<Record<string, string>> = {
    SELECT: 'read rows',
    INSERT: 'insert rows',
    UPDATE: 'update rows',
    DELETE: 'delete rows',
  };
  return verbs[command.toUpperCase()] ?? 'read, insert, update and delete rows';
}
