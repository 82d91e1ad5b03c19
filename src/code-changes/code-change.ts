/** A piece of ORM code that comes or changes, ready to be copied. */
export interface CodeChange {
  /** A helper is what the other changes use; whether the code has it already cannot be seen in a dump. */
  readonly op: 'add' | 'change' | 'helper';
  /** `new table scheduled_notifications`, `table profiles`. */
  readonly title: string;
  /** The whole declaration where it is new; else what comes, with the old line above each new one as a comment. */
  readonly code: string;
  /** How many lines come, change and go within it. */
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number };
}

/** What the code of one ORM has to change. */
export interface CodeChanges {
  /** Lines that import what the changes use. */
  readonly imports: readonly string[];
  readonly changes: readonly CodeChange[];
  /** What goes as a whole, by its title. */
  readonly removed: readonly string[];
  /** Names that stay in the code while the database's own change: `public.a → public.b`. */
  readonly renamed: readonly string[];
}
