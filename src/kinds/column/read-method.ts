/** Storage and compression methods; DEFAULT is what a column has of which nothing is said. */
export function readMethod(name: string | undefined): string | undefined {
  const method = name?.toLowerCase();
  return method === 'default' ? undefined : method;
}
