/** How the bytes of a file were read as text. */
export interface Decoding {
  readonly encoding: string;
  readonly decoder: InstanceType<typeof TextDecoder>;
  /** Length of the byte order mark, in bytes. */
  readonly skip: number;
}

/**
 * Finds the encoding of a file from its first bytes (a few kilobytes are enough): byte order mark, zero bytes of
 * UTF-16 without one, then the `client_encoding` that pg_dump writes in its header; UTF-8 where nothing is said.
 */
export function detectEncoding(head: Uint8Array): Decoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return decoding('utf-8', 3);
  if (head[0] === 0xff && head[1] === 0xfe) return decoding('utf-16le', 2);
  if (head[0] === 0xfe && head[1] === 0xff) return decoding('utf-16be', 2);
  if (head.length >= 4 && head[1] === 0 && head[3] === 0 && head[0] !== 0) return decoding('utf-16le', 0);
  if (head.length >= 4 && head[0] === 0 && head[2] === 0 && head[1] !== 0) return decoding('utf-16be', 0);
  const ascii = new TextDecoder('latin1').decode(head);
  const named = /client_encoding\s*(?:=|TO)\s*'([\w-]+)'/i.exec(ascii)?.[1];
  return decoding(named ? (webNames[named.toUpperCase().replace(/[-_]/g, '')] ?? 'utf-8') : 'utf-8', 0);
}

function decoding(encoding: string, skip: number): Decoding {
  return { encoding, decoder: new TextDecoder(encoding), skip };
}

/** PostgreSQL's encoding names (https://www.postgresql.org/docs/18/multibyte.html) in the WHATWG's words. */
const webNames: Readonly<Record<string, string>> = {
  UTF8: 'utf-8',
  UNICODE: 'utf-8',
  SQLASCII: 'utf-8',
  LATIN1: 'windows-1252',
  ISO88591: 'windows-1252',
  LATIN2: 'iso-8859-2',
  LATIN3: 'iso-8859-3',
  LATIN4: 'iso-8859-4',
  LATIN5: 'windows-1254',
  LATIN6: 'iso-8859-10',
  LATIN7: 'iso-8859-13',
  LATIN8: 'iso-8859-14',
  LATIN9: 'iso-8859-15',
  LATIN10: 'iso-8859-16',
  ISO88595: 'iso-8859-5',
  ISO88596: 'iso-8859-6',
  ISO88597: 'iso-8859-7',
  ISO88598: 'iso-8859-8',
  KOI8R: 'koi8-r',
  KOI8U: 'koi8-u',
  WIN866: 'ibm866',
  WIN874: 'windows-874',
  WIN1250: 'windows-1250',
  WIN1251: 'windows-1251',
  WIN1252: 'windows-1252',
  WIN1253: 'windows-1253',
  WIN1254: 'windows-1254',
  WIN1255: 'windows-1255',
  WIN1256: 'windows-1256',
  WIN1257: 'windows-1257',
  WIN1258: 'windows-1258',
  EUCJP: 'euc-jp',
  EUCKR: 'euc-kr',
  EUCCN: 'gbk',
  GBK: 'gbk',
  GB18030: 'gb18030',
  BIG5: 'big5',
  SJIS: 'shift_jis',
  SHIFTJIS2004: 'shift_jis',
  UHC: 'euc-kr',
};
