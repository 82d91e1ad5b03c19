/** The names of the secrets that a libpq connection string or URL carries, in their order. */
export function connectionSecrets(connection: string): readonly string[] {
  const named = [...connection.matchAll(/(?:^|[\s?&])(password|sslpassword|oauth_client_secret)\s*=/gi)];
  const inUrl = /^[a-z][\w+.-]*:\/\/[^\s/:@]*:[^\s/]+@/i.test(connection) ? ['password'] : [];
  return [...new Set([...inUrl, ...named.map((match) => match[1]!.toLowerCase())])];
}
