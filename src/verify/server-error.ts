/** What the server said about a statement; `code` is the SQLSTATE (manual, appendix A). */
export interface ServerError {
  readonly code: string;
  readonly message: string;
  readonly detail?: string;
}

/** Reads a server's error from what PGlite threw; anything else is not the server's and is thrown on. */
export function toServerError(error: unknown): ServerError {
  const { code, message, detail } = error as { code?: unknown; message?: string; detail?: string };
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) throw error;
  return { code, message: message ?? '', ...(detail ? { detail } : {}) };
}

/** The message with its detail, on one line. */
export function describeError({ message, detail }: ServerError): string {
  return detail ? `${message} (${detail.replace(/\s+/g, ' ')})` : message;
}
