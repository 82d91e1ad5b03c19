export type StubKind =
  | 'role'
  | 'extension'
  | 'type'
  | 'function'
  | 'operator'
  | 'operator class'
  | 'cast'
  | 'access method'
  | 'collation'
  | 'tablespace'
  | 'language'
  | 'foreign-data wrapper'
  | 'schema'
  | 'table'
  | 'column'
  | 'text search object'
  | 'storage parameter'
  | 'library'
  | 'file'
  | 'unsupported';

/** Something that the embedded server lacked and that was stood in for, or left out, to load a dump. */
export interface Stub {
  readonly kind: StubKind;
  /** The name as the server's message gives it: unquoted, with its schema where it has one. */
  readonly name: string;
  /** The server's message that called for it. */
  readonly why: string;
}
