import {
  UsageError
} from "./chunk-TJFTTTAP.js";

// src/io/read-dump-text.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";

// src/source/decode.ts
function detectEncoding(head) {
  if (head[0] === 239 && head[1] === 187 && head[2] === 191) return decoding("utf-8", 3);
  if (head[0] === 255 && head[1] === 254) return decoding("utf-16le", 2);
  if (head[0] === 254 && head[1] === 255) return decoding("utf-16be", 2);
  if (head.length >= 4 && head[1] === 0 && head[3] === 0 && head[0] !== 0) return decoding("utf-16le", 0);
  if (head.length >= 4 && head[0] === 0 && head[2] === 0 && head[1] !== 0) return decoding("utf-16be", 0);
  const ascii = new TextDecoder("latin1").decode(head);
  const named = /client_encoding\s*(?:=|TO)\s*'([\w-]+)'/i.exec(ascii)?.[1];
  return decoding(named ? webNames[named.toUpperCase().replace(/[-_]/g, "")] ?? "utf-8" : "utf-8", 0);
}
function decoding(encoding, skip) {
  return { encoding, decoder: new TextDecoder(encoding), skip };
}
var webNames = {
  UTF8: "utf-8",
  UNICODE: "utf-8",
  SQLASCII: "utf-8",
  LATIN1: "windows-1252",
  ISO88591: "windows-1252",
  LATIN2: "iso-8859-2",
  LATIN3: "iso-8859-3",
  LATIN4: "iso-8859-4",
  LATIN5: "windows-1254",
  LATIN6: "iso-8859-10",
  LATIN7: "iso-8859-13",
  LATIN8: "iso-8859-14",
  LATIN9: "iso-8859-15",
  LATIN10: "iso-8859-16",
  ISO88595: "iso-8859-5",
  ISO88596: "iso-8859-6",
  ISO88597: "iso-8859-7",
  ISO88598: "iso-8859-8",
  KOI8R: "koi8-r",
  KOI8U: "koi8-u",
  WIN866: "ibm866",
  WIN874: "windows-874",
  WIN1250: "windows-1250",
  WIN1251: "windows-1251",
  WIN1252: "windows-1252",
  WIN1253: "windows-1253",
  WIN1254: "windows-1254",
  WIN1255: "windows-1255",
  WIN1256: "windows-1256",
  WIN1257: "windows-1257",
  WIN1258: "windows-1258",
  EUCJP: "euc-jp",
  EUCKR: "euc-kr",
  EUCCN: "gbk",
  GBK: "gbk",
  GB18030: "gb18030",
  BIG5: "big5",
  SJIS: "shift_jis",
  SHIFTJIS2004: "shift_jis",
  UHC: "euc-kr"
};

// src/source/unify-line-ends.ts
function unifyLineEnds(firstPiece) {
  const feeds = firstPiece.split("\n").length - 1;
  const pairs = firstPiece.split("\r\n").length - 1;
  if (feeds === 0 || feeds !== pairs) return (piece) => piece;
  let pending = "";
  return (piece) => {
    const text = pending + piece;
    pending = text.endsWith("\r") ? "\r" : "";
    return (pending ? text.slice(0, -1) : text).replaceAll("\r\n", "\n");
  };
}

// src/io/read-dump-text.ts
var mostTextBytes = 128 * 1024 * 1024;
async function readDumpText(path, { cwd, stdin, sha256 }) {
  const pieces = [];
  let bytes = 0;
  const opened = path === "-" ? stdin : createReadStream(resolve(cwd, path));
  for await (const piece of opened) {
    bytes += piece.length;
    if (bytes > mostTextBytes) throw tooLarge(path);
    pieces.push(piece);
  }
  const content = Buffer.concat(pieces);
  if (createHash("sha256").update(content).digest("hex") !== sha256) {
    throw new UsageError(`${path} changed while it was read`, "run the command again");
  }
  return decodeDump(content, path);
}
function decodeDump(content, path) {
  const plain = content[0] === 31 && content[1] === 139 ? unpack(content, path) : content;
  const { decoder, skip } = detectEncoding(plain.subarray(0, 4096));
  const text = decoder.decode(plain.subarray(skip));
  return unifyLineEnds(text.slice(0, 4096).replace(/\r$/, ""))(text);
}
function unpack(content, path) {
  try {
    return gunzipSync(content, { maxOutputLength: mostTextBytes });
  } catch (error) {
    if (error.code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(path);
    throw error;
  }
}
function tooLarge(path) {
  return new UsageError(
    `${path} is larger than ${mostTextBytes / 1024 / 1024} MB, too large to be loaded for a proof`,
    "rows are not needed: make the dump with pg_dump --schema-only"
  );
}

export {
  detectEncoding,
  unifyLineEnds,
  mostTextBytes,
  readDumpText,
  decodeDump
};
