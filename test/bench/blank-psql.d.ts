export function blankPsql(text: string): string;
