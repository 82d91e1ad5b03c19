/** Repeats a mixed pattern to a length; assembled at run time so that no secret scanner trips over this file. */
const alphabet = ['aB3', 'xY9', 'kQ7', 'mZ2', 'pR5', 'tW8', 'nL4', 'vC6'].join('');
const fill = (length: number, from = alphabet) =>
  from.repeat(Math.ceil(length / from.length)).slice(0, length);
const hex = (length: number) => fill(length, ['3f9a', '07bc', '5e1d', '8264'].join(''));
const upper = (length: number) => fill(length).toUpperCase();
const dashes = '-'.repeat(5);
const pem = (kind: string) =>
  `${dashes}BEGIN ${kind}${dashes}\n${fill(64)}\n${fill(40)}\n${dashes}END ${kind}${dashes}`;
const jwt = ['eyJ', fill(20), '.', 'eyJ', fill(30), '.', fill(43)].join('');
const word = 'hunter' + '2x';

/** A text with a secret in it, and the part that must be gone. */
export interface Planted {
  readonly sort: string;
  readonly text: string;
  readonly secret: string;
}

/** The text is `before`, the secret, `after`. */
const plant = (sort: string, before: string, secret: string, after = ''): Planted => ({
  sort,
  text: before + secret + after,
  secret,
});

export const plantedSecrets: readonly Planted[] = [
  plant(
    'user mapping option',
    "CREATE USER MAPPING FOR bob SERVER s OPTIONS (\"user\" 'u', password '",
    word,
    "');",
  ),
  plant(
    'unknown option of a server',
    "CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (\n    host 'h',\n    vendor_thing '",
    'plain words',
    "'\n);",
  ),
  plant('altered option', "ALTER USER MAPPING FOR x SERVER s OPTIONS (SET sslpassword '", word, "', DROP y)"),
  plant('option with a quote', "OPTIONS (password '", "it''s", "')"),
  plant(
    'subscription',
    "CREATE SUBSCRIPTION s CONNECTION 'host=h port=5432 password=",
    word,
    " dbname=d' PUBLICATION p",
  ),
  plant('quoted conninfo password', "CONNECTION 'host=h password=''", 'my pass', "'' dbname=d'"),
  plant('bare conninfo', 'host=h user=u password=', word, ' dbname=d'),
  plant('dblink', "SELECT dblink_connect('c', 'password=", word, "')"),
  plant('postgres URL', "dblink_connect('postgres" + '://u:', word, "@h/db')"),
  plant('https URL', "url := 'https" + '://svc:', word, "@api.example.org/x'"),
  plant('redis URL without user', "'redis" + '://:', word, "@h:6379/0'"),
  plant('amqp URL', 'amqps' + '://guest:', word, '@mq/%2f'),
  plant('mongodb URL', 'mongodb+srv' + '://u:', word, '@cluster0.x.mongodb.net'),
  plant('URL password with @', 'postgres' + '://u:', 'p@ss@1', '@h/d'),
  plant('token as URL user', 'https' + '://', fill(30), '@github.com/o/r.git'),
  plant('signed URL', "'https://x.blob.core.windows.net/c/f?sv=2020&si" + 'g=', fill(40), "'"),
  plant('bearer header', "'Authorization', 'Bearer ", fill(40), "'"),
  plant('bearer header in JSON', '{"Authorization": "Bearer ', fill(32), '"}'),
  plant('basic header', "http_header('Authorization', 'Basic ", fill(24) + '=', "')"),
  plant('AWS access key id', "v := '", 'AK' + 'IA' + upper(16), "';"),
  plant('AWS secret key', "aws_secret_access_key := '", fill(40), "';"),
  plant('AWS credentials string', "credentials 'aws_access_key_id=x;aws_secret_access_key=", fill(40), "'"),
  plant('Google API key', "'", 'AI' + 'za' + fill(35), "'"),
  plant('Google OAuth secret', "'", 'GOC' + 'SPX-' + fill(28), "'"),
  plant(
    'GCP service account',
    '{"type": "service_account", "private_key": "',
    pem('PRIVATE KEY').replaceAll('\n', '\\n'),
    '\\n"}',
  ),
  plant(
    'Azure storage',
    "'DefaultEndpointsProtocol=https;AccountName=a;Account" + 'Key=',
    `${fill(86)}==`,
    ";EndpointSuffix=core.windows.net'",
  ),
  plant('Slack token', "'", 'xo' + 'xb-' + fill(30, '1234567890') + '-' + fill(20), "'"),
  plant(
    'Slack webhook',
    "'https://hooks.sl" + 'ack.com/services/',
    `T${upper(8)}/B${upper(8)}/${fill(24)}`,
    "'",
  ),
  plant('Discord webhook', 'https://discord.com/api/web' + 'hooks/', `${fill(18, '123456789')}/${fill(60)}`),
  ...['p', 'o', 's', 'u', 'r'].map((letter) =>
    plant(`GitHub gh${letter}`, "'", `gh${letter}_${fill(36)}`, "'"),
  ),
  plant('GitHub fine-grained', "'", 'github' + '_pat_' + fill(60), "'"),
  plant('GitLab', "'", 'gl' + 'pat-' + fill(20), "'"),
  plant('Stripe secret', "'", 'sk' + '_live_' + fill(24), "'"),
  plant('Stripe restricted', "'", 'rk' + '_test_' + fill(24), "'"),
  plant('Stripe webhook', "'", 'wh' + 'sec_' + fill(32), "'"),
  plant('SendGrid', "'", `S${'G'}.${fill(22)}.${fill(43)}`, "'"),
  plant('Twilio', "'", 'S' + 'K' + hex(32), "'"),
  plant('npm', "'", 'np' + 'm_' + fill(36), "'"),
  plant('PyPI', "'", 'py' + 'pi-' + fill(60), "'"),
  plant('OpenAI', "'", 'sk' + '-proj-' + fill(40), "'"),
  plant('Anthropic', "'", 'sk' + '-ant-api03-' + fill(40), "'"),
  plant('Hugging Face', "'", 'h' + 'f_' + fill(34), "'"),
  plant('DigitalOcean', "'", 'do' + 'p_v1_' + hex(64), "'"),
  plant('Shopify', "'", 'shp' + 'at_' + hex(32), "'"),
  plant('Supabase', "'", 'sb' + 'p_' + hex(40), "'"),
  plant('Vault', "'", 'hv' + 's.' + fill(24), "'"),
  plant('Mailchimp', "'", `${hex(32)}-us${'12'}`, "'"),
  plant('Telegram', "'", `${fill(10, '1234567890')}:A${'A'}${fill(33)}`, "'"),
  plant('JSON web token', "'", jwt, "'"),
  plant('PEM key', "v := '", pem('RSA PRIVATE KEY'), "';"),
  plant('EC key', '', pem('EC PRIVATE KEY')),
  plant('SSH key', '$$', pem('OPENSSH PRIVATE KEY'), '$$'),
  plant('PGP key', '', pem('PGP PRIVATE KEY BLOCK')),
  plant('PEM key cut off', 'x ', `${dashes}BEGIN PRIVATE KEY${dashes}\n${fill(60)}`),
  plant('bcrypt', "'", `$2${'b'}$12$${fill(53)}`, "'"),
  plant('argon2', "'", `$argon2${'id'}$v=19$m=65536,t=3,p=4$${fill(22)}$${fill(43)}`, "'"),
  plant('sha-crypt', "'", `$${'6'}$${fill(16)}$${fill(86)}`, "'"),
  plant(
    'SCRAM',
    "ALTER ROLE a PASSWORD '",
    `SCRAM-SHA-${'256'}$4096:${fill(22)}==$${fill(43)}=:${fill(43)}=`,
    "'",
  ),
  plant('SCRAM alone', 'x ', `SCRAM-SHA-${'256'}$4096:${fill(22)}==$${fill(43)}=:${fill(43)}=`),
  plant('md5 of a role', "'", `md${'5'}${hex(32)}`, "'"),
  plant('CREATE ROLE', "CREATE ROLE a LOGIN PASSWORD '", word, "';"),
  plant('CREATE USER', "create user a with encrypted password '", word, "' valid until 'infinity'"),
  plant('variable', "  password := '", word, "';"),
  plant('declared variable', "  api_key text := '", word, "';"),
  plant('declared constant', "  c_webhook_secret CONSTANT text := '", word, "';"),
  plant('parameter default', "f(p_secret character varying DEFAULT '", word, "'::character varying)"),
  plant('comparison', "IF secret = '", word, "' THEN"),
  plant('named argument', "f(client_secret => '", word, "')"),
  plant(
    'column default',
    "    smtp_password character varying(255) DEFAULT '",
    word,
    "'::character varying NOT NULL,",
  ),
  plant('string in a string', "EXECUTE 'SELECT f(api_key := ''", word, "'')'"),
  plant('header', "http_header('x-api-key', '", word, "')"),
  plant('header in jsonb', "jsonb_build_object('x-api-key', '", fill(24), "')"),
  plant('JSON password', '{"user": "u", "password": "', word, '"}'),
  plant('JSON camel case', '{"clientSecret": "', word, '"}'),
  plant('escaped JSON', '{\\"api_key\\": \\"', word, '\\"}'),
  plant('pgp_sym_encrypt', "pgp_sym_encrypt(data::text, '", word, "')"),
  plant('pgp_sym_decrypt', "extensions.pgp_sym_decrypt(coalesce(a, b), '", word, "'::text)"),
  plant('hmac', "hmac(payload, '", word, "', 'sha256')"),
  plant('encrypt', "encrypt(convert_to(x, 'UTF8'), '", word, "', 'aes')"),
  plant('crypt', "crypt('", word, "', gen_salt('bf'))"),
  plant('pgjwt', "sign(payload, '", word, "')"),
  plant('vault', "vault.create_secret('", word, "', 'name')"),
  plant('set_config', "set_config('app.jwt_secret', '", word, "', false)"),
  plant('SET', "SET app.secret = '", word, "'"),
  plant('SET without quotes', 'SET app.jwt_secret TO ', word),
  plant('ALTER DATABASE SET', 'ALTER DATABASE d SET "app.settings.jwt_secret" TO \'', word, "'"),
  plant('ALTER ROLE SET', "ALTER ROLE a SET app.api_token TO '", word, "'"),
  plant('session secret', "session_secret := '", word, "'"),
  plant('cookie', "'Cookie: sid=", fill(30), "; path=/'"),
  plant('token beside its name', "('slack_token', '", fill(40), "')"),
  plant('high entropy beside key', "v_key := '", fill(44), "'"),
  plant('hex beside key', "encryption_iv_key text DEFAULT '", hex(64), "'::text"),
  plant('environment', '-- run with API_KEY=', fill(24)),
];
