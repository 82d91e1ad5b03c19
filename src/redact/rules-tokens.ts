import type { RedactionRule } from './rule.ts';

/** Secrets that are known by their own shape, as their makers document it. */
export const tokenRules: readonly RedactionRule[] = [
  rule('sealed value', /‹sealed:[^›]*›/g),
  rule(
    'private key',
    /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|$)/g,
  ),
  rule('private key', /\bAGE-SECRET-KEY-1[A-Z0-9]{20,}/g),
  rule('AWS access key id', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g),
  rule('Google API key', /\bAIza[\w-]{35}(?![\w-])/g),
  rule('Google OAuth secret', /\b(?:GOCSPX-[\w-]{20,}|ya29\.[\w-]{20,})/g),
  rule('Slack token', /\bxox[abeoprs]-[\w-]{10,}|\bxapp-\d-[\w-]{10,}/g),
  rule('webhook URL', /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/]{10,}/g),
  rule('webhook URL', /(?<=discord(?:app)?\.com\/api\/webhooks\/)\d+\/[\w-]{20,}/g),
  rule('webhook URL', /(?<=\.webhook\.office\.com\/webhookb2\/)[\w@/-]{20,}/g),
  rule('GitHub token', /\bgh[oprsu]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}/g),
  rule('GitLab token', /\bgl(?:pat|dt|rt|cbt|ptt|ft|soat|agent)-[\w-]{20,}/g),
  rule('Stripe key', /\b[rs]k_(?:live|test)_[A-Za-z0-9]{10,}|\bwhsec_[A-Za-z0-9+/=]{16,}/g),
  rule('SendGrid key', /\bSG\.[\w-]{16,}\.[\w-]{16,}/g),
  rule('Twilio key', /\bSK[0-9a-f]{32}\b/g),
  rule('npm token', /\bnpm_[A-Za-z0-9]{36}\b/g),
  rule('PyPI token', /\bpypi-[\w-]{32,}/g),
  rule('Anthropic key', /\bsk-ant-[\w-]{16,}/g),
  rule('OpenAI key', /\bsk-(?:proj-|svcacct-|admin-)?(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{20,}/g),
  rule('Hugging Face token', /\bhf_[A-Za-z0-9]{30,}/g),
  rule('DigitalOcean token', /\bdo[opr]_v1_[0-9a-f]{64}/g),
  rule('Shopify token', /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/g),
  rule('Supabase key', /\bsbp_[0-9a-f]{40}|\bsb_secret_[\w-]{20,}/g),
  rule('Vault token', /\bhv[sbr]\.[\w-]{20,}/g),
  rule('Databricks token', /\bdapi[0-9a-f]{32}\b/g),
  rule('Postman key', /\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}/g),
  rule('New Relic key', /\bNRAK-[A-Z0-9]{27}/g),
  rule('Linear key', /\blin_api_[A-Za-z0-9]{30,}/g),
  rule('Mailgun key', /\bkey-[0-9a-f]{32}\b/g),
  rule('Mailchimp key', /\b[0-9a-f]{32}-us\d{1,2}\b/g),
  rule('Telegram bot token', /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g),
  rule('JSON web token', /\beyJ[\w-]{8,}\.eyJ[\w-]{4,}(?:\.[\w-]*)?/g),
  rule('password hash', /\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}/g),
  rule('password hash', /\$argon2(?:id|i|d)\$[\w$=,+./-]{20,}/g),
  rule('password hash', /\$[156]\$(?:rounds=\d+\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22,}/g),
  rule('password hash', /\bpbkdf2_sha(?:1|256|512)\$\d+\$[^\s'"]{20,}/g),
  rule('password hash', /\bSCRAM-SHA-256\$\d+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+/g),
  rule('password hash', /\bmd5[0-9a-f]{32}\b/g),
  rule('Azure storage key', /(?<=\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)=)[^;'"\s]{16,}/g),
];

function rule(reason: string, pattern: RegExp): RedactionRule {
  return { reason, pattern };
}
