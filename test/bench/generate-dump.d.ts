export function generateDump(
  file: string,
  options?: { tables?: number; indexes?: number; seed?: number; changed?: boolean },
): Promise<readonly { readonly sort: 'added' | 'removed' | 'changed'; readonly entry: string }[]>;
