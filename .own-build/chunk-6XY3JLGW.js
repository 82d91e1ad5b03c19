import {
  endOfBlockComment,
  endOfLine,
  findStatementEnd
} from "./chunk-RGGPEPNC.js";

// src/parse/split.ts
function splitStatements(text, options) {
  const splitter = createSplitter(options);
  splitter.push(text);
  return splitter.finish();
}
var keyword = /(?:ABORT|ALTER|ANALYZE|BEGIN|CALL|CHECKPOINT|CLUSTER|COMMENT|COMMIT|COPY|CREATE|DELETE|DO|DROP|END|EXECUTE|GRANT|IMPORT|INSERT|LOCK|MERGE|REASSIGN|REFRESH|REINDEX|RESET|REVOKE|ROLLBACK|SECURITY|SELECT|SET|SHOW|START|TRUNCATE|UPDATE|VACUUM|VALUES|WITH)\b/iy;
var clientLine = /(?:pg_dump|pg_dumpall|pg_restore|psql)(?:\.exe)?:.*|(?:NOTICE|WARNING|ERROR|INFO|HINT|DETAIL|LOG):\s.*/iy;
var copyFromStdin = /^COPY\s+((?:"(?:[^"]|"")*"|[^\s("])+).*\bFROM\s+stdin\b/is;
var insertInto = /^INSERT\s+INTO\s+(?:ONLY\s+)?((?:"(?:[^"]|"")*"|[^\s("])+)\s*(\()?/i;
var escapesOn = /^SET\s+standard_conforming_strings\s*(?:=|TO)\s*'?(?:off|false|0)\b/i;
var escapesOff = /^SET\s+standard_conforming_strings\s*(?:=|TO)\s*'?(?:on|true|1)\b/i;
function createSplitter({ file, keepRows = () => false }) {
  const statements = [];
  let buffer = "";
  let offset = 0;
  let line = 1;
  let comment = "";
  let backslashes = false;
  let started = false;
  let own = (text) => text;
  let copying;
  function drop(count) {
    line += countLines(buffer, 0, count);
    offset += count;
    buffer = buffer.slice(count);
  }
  function add(start, end, base, rest) {
    if (rest.form === "data") own = detach;
    const read = {
      text: buffer.slice(start, end).trimEnd(),
      span: { file, start: offset + start, end: offset + end, line: base },
      comment,
      count: 1,
      complete: true,
      ...rest
    };
    comment = "";
    const previous = statements.at(-1);
    if (previous && foldable(previous, read)) {
      statements[statements.length - 1] = fold(previous, read);
      return read;
    }
    const statement = { ...read, text: own(read.text), comment: own(read.comment) };
    statements.push(statement);
    return statement;
  }
  function copyRows(last) {
    let at = 0;
    while (copying) {
      const end = buffer.indexOf("\n", at);
      if (end === -1 && !last) break;
      const row = buffer.slice(at, end === -1 ? buffer.length : end).replace(/\r$/, "");
      if (row === "\\." || end === -1 && row === "") {
        finishCopy(row === "\\.");
        at = end === -1 ? buffer.length : end + 1;
        break;
      }
      copying.rows++;
      if (keepRows(copying.statement.data.table)) copying.lines.push(own(row));
      if (end === -1) {
        finishCopy(false);
        at = buffer.length;
      } else at = end + 1;
    }
    drop(at);
    return !copying;
  }
  function finishCopy(complete) {
    const { statement, lines, rows } = copying;
    statements[statements.length - 1] = {
      ...statement,
      complete,
      data: { table: statement.data.table, rows, lines }
    };
    copying = void 0;
  }
  function scan(last) {
    if (copying && !copyRows(last)) return;
    let at = 0;
    let lineAt = line;
    let counted = 0;
    const lineOf = (index) => {
      lineAt += countLines(buffer, counted, index);
      counted = index;
      return lineAt;
    };
    while (at < buffer.length) {
      const code = buffer.charCodeAt(at);
      if (code === 32 || code >= 9 && code <= 13 || code === 65279 || code === 59) {
        at++;
        continue;
      }
      const pair = buffer.startsWith("--", at) ? "line" : buffer.startsWith("/*", at) ? "block" : "";
      if (pair) {
        const end2 = pair === "line" ? endOfLine(buffer, at) : endOfBlockComment(buffer, at);
        if (end2 >= buffer.length && !last) break;
        comment += `${buffer.slice(at, end2).trimEnd()}
`;
        started = true;
        at = end2;
        continue;
      }
      const lineEnd = endOfLine(buffer, at);
      if (lineEnd >= buffer.length && !last) break;
      if (code === 92) {
        add(at, lineEnd, lineOf(at), { form: "psql" });
        at = lineEnd;
        continue;
      }
      if (isNoise(at)) {
        add(at, lineEnd, lineOf(at), { form: "noise" });
        at = lineEnd;
        continue;
      }
      started = true;
      const { end, found, groups } = findStatementEnd(buffer, at, backslashes);
      if (!found && !last) break;
      const next = addStatement(at, end, found, groups, lineOf(at));
      at = found ? end + 1 : end;
      if (next) {
        const rowsStart = endOfLine(buffer, at);
        drop(Math.min(rowsStart + 1, buffer.length));
        copying = { statement: next, lines: [], rows: 0 };
        if (!copyRows(last)) return;
        at = 0;
        counted = 0;
        lineAt = line;
      }
    }
    drop(at);
  }
  function addStatement(start, end, complete, groups, base) {
    const head = buffer.slice(start, Math.min(end, start + 2e3));
    if (/^SET\b/i.test(head)) {
      if (escapesOn.test(head)) backslashes = true;
      else if (escapesOff.test(head)) backslashes = false;
    }
    const insert = insertInto.exec(head);
    if (insert && /\bVALUES\b/i.test(buffer.slice(start, Math.min(end, start + 2e4)))) {
      const table = plainName(insert[1]);
      const kept = keepRows(table);
      const data = {
        table,
        rows: Math.max(1, groups - (insert[2] ? 1 : 0)),
        lines: kept ? [detach(buffer.slice(start, end))] : []
      };
      add(start, Math.min(end, start + 200), base, { form: "data", data, complete });
      return void 0;
    }
    const copy = copyFromStdin.exec(head);
    if (copy && complete) {
      return add(start, end, base, {
        form: "data",
        data: { table: plainName(copy[1]), rows: 0, lines: [] }
      });
    }
    const text = backslashes ? escapeStrings(buffer.slice(start, end).trimEnd()) : void 0;
    add(start, end, base, { form: "sql", complete, ...text === void 0 ? {} : { text } });
    return void 0;
  }
  function isNoise(at) {
    if (at > 0 && buffer.charCodeAt(at - 1) !== 10) return false;
    clientLine.lastIndex = at;
    if (clientLine.test(buffer)) return true;
    keyword.lastIndex = at;
    return !started && !keyword.test(buffer);
  }
  return {
    push(text) {
      buffer += text;
      scan(false);
    },
    finish() {
      scan(true);
      const trailer = comment;
      return { statements, trailer, lines: line + countLines(buffer, 0, buffer.length) };
    }
  };
}
function detach(text) {
  return ` ${text}`.slice(1);
}
function countLines(text, from, to) {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
function plainName(quoted) {
  return detach(quoted.replace(/"((?:[^"]|"")*)"/g, (_, name) => name.replaceAll('""', '"')));
}
function foldable(a, b) {
  return a.form === "data" && b.form === "data" && a.data?.table === b.data?.table && /^INSERT/i.test(b.text);
}
function fold(a, b) {
  const data = {
    table: a.data.table,
    rows: a.data.rows + b.data.rows,
    lines: [...a.data.lines, ...b.data.lines]
  };
  return { ...a, data, count: a.count + b.count, complete: b.complete, span: { ...a.span, end: b.span.end } };
}
function escapeStrings(text) {
  return text.replace(
    /\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$|"(?:[^"]|"")*"|(\b[EeBbXxNn]|[Uu]&)?'(?:[^'\\]|''|\\[\s\S])*'/g,
    (token, _tag, prefix) => token.startsWith("'") && !prefix && token.includes("\\") ? ` E${token}` : token
  );
}

export {
  splitStatements,
  createSplitter
};
