/** The embedded PostgreSQL gave up on something that is no statement of a plan, so that nothing can be said of the plan. */
export class EngineFailed extends Error {
  constructor(doing: string, said: string) {
    super(`the embedded PostgreSQL failed while it ${doing}: ${said}`);
    this.name = 'EngineFailed';
  }
}
