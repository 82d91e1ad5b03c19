/** A sentence as it is read where nothing can be set as code, as in SQL and on a terminal: without its backticks. */
export function withoutMarks(sentence: string): string {
  return sentence.replaceAll('`', '');
}
