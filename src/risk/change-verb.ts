/** `changes` or `change`, after the labels of what does. */
export function changeVerb(labels: readonly string[]): string {
  return labels.length === 1 && !labels[0]!.endsWith('s') ? 'changes' : 'change';
}
