/** What a plan asks of a person where it had to leave out secrets, for a Ddl; empty where it left out none. */
export function fillIn(names: readonly string[]): { readonly decision?: string } {
  if (names.length === 0) return {};
  const what = names.join() === 'password' ? 'the password' : `the value of ${names.join(', ')}`;
  return { decision: `Fill in ${what}: plans do not carry secrets.` };
}
