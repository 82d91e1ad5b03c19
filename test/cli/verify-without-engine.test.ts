import { expect, it, vi } from 'vitest';
import { EngineMissing } from '../../src/verify/engine-missing.ts';
import { importOptional } from '../../src/verify/import-optional.ts';
import { runProgram } from '../support/fake-terminal.ts';

// What Node throws for a package that is not there.
vi.mock('../../src/verify/server.ts', async (original) => ({
  ...(await original<object>()),
  emptyCluster: () =>
    importOptional('@electric-sql/pglite', async () => {
      throw Object.assign(new Error("Cannot find package '@electric-sql/pglite' imported from server.js"), {
        code: 'ERR_MODULE_NOT_FOUND',
      });
    }),
}));

it('says how to get the embedded PostgreSQL where it is not installed', async () => {
  const cwd = new URL('../../samples/liveguide/', import.meta.url).pathname;
  const { code, stdout, stderr } = await runProgram(['verify', 'dev.sql', 'production.sql'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    [
      'error: plans cannot be proven: the optional package @electric-sql/pglite is not installed',
      `  hint: ${new EngineMissing('').hint}`,
      '',
    ].join('\n'),
  );
  expect(stderr).toContain('npm install @electric-sql/pglite');
});
