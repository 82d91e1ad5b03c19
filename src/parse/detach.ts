/** A copy of a text: engines keep a piece of a text as a reference to the whole. */
export function detach(text: string): string {
  return ` ${text}`.slice(1);
}
