/** Words that make a name the name of a secret, whatever its value looks like. */
export const strongWords =
  'pass(?:word|wd|phrase|code)|pwd|secret(?:[_-]?(?:access[_-]?)?key)?|(?:api|access|private|encryption|signing|service|service[_-]role|account|shared|master|license|crypt(?:o)?|cipher|hmac|jwt|aes)[_-]?(?:api[_-]?)?key|(?:access|auth|authentication|refresh|bearer|api|bot|session|id|personal[_-]access)[_-]?token|client[_-]?secret|credentials?';

/** Words of names whose value is a secret only where it looks like one. */
export const weakWords = 'token|key|salt|pepper|cookie|session|bearer|signature|auth|authorization';

const secretName = new RegExp(`(?:^|[\\s._"-])(?:\\w*[_.-]|pg)?(?:${strongWords}|token|jwt)s?\\d?$`, 'i');

/** True where the name of a setting, variable or option says that its value is a secret. */
export function isSecretName(name: string): boolean {
  return secretName.test(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2'));
}
