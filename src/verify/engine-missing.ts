/** The optional packages that make the embedded PostgreSQL, in the versions that belong together. */
export const enginePackages = ['@electric-sql/pglite@0.5.8', '@electric-sql/pglite-tools@0.4.8'] as const;

/** An optional package of the embedded PostgreSQL is not installed; `hint` says how to get it. */
export class EngineMissing extends Error {
  readonly hint: string;

  constructor(packageName: string) {
    super(`plans cannot be proven: the optional package ${packageName} is not installed`);
    this.name = 'EngineMissing';
    this.hint = `npm install ${enginePackages.join(' ')}`;
  }
}
