import { describe, expect, it } from 'vitest';
import { hideSecrets } from '../../src/verify/hide-secrets.ts';

describe('hiding the secrets of a refusal', () => {
  it('hides in the message what is hidden in the statement', () => {
    const refusal = hideSecrets({
      statement: "CREATE USER MAPPING FOR bob SERVER far OPTIONS (user 'bob', password 'correct''horse')",
      message: `invalid value "correct'horse" (as in 'correct''horse')`,
    });
    expect(refusal.statement).toContain("user 'bob'");
    expect(JSON.stringify(refusal)).not.toContain('horse');
    expect(refusal.message).toContain('invalid value');
  });

  it('leaves other messages as they are', () => {
    const message = 'default for column "status" cannot be cast to type integer: "draft"';
    const statement =
      "ALTER TABLE a ALTER COLUMN status TYPE integer, ALTER COLUMN status SET DEFAULT 'draft'";
    expect(hideSecrets({ statement, message })).toEqual({ statement, message });
  });
});
