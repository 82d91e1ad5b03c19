/** An optional package of the embedded PostgreSQL is not installed; `hint` says how to get it. */
export class EngineMissing extends Error {
  readonly hint: string;

  constructor(packageName: string) {
    super(`plans cannot be proven: the optional package ${packageName} is not installed`);
    this.name = 'EngineMissing';
    this.hint = `npm install ${packageName}`;
  }
}
