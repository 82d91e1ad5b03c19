import type { ObjectId } from '../model/address.ts';
import type { CodeChange } from './code-change.ts';
import { type Declaration, indentCode, type Member, type MemberGroup } from './declaration.ts';

/** What differs between two declarations of one thing, as the code that is there afterwards. */
export function compareDeclarations(
  before: Declaration,
  after: Declaration,
  comment: string,
  touched: ReadonlySet<ObjectId>,
): CodeChange | undefined {
  const old = new Map(before.groups.flatMap(({ members }) => members).map((member) => [member.key, member]));
  const keys = new Set(after.groups.flatMap(({ members }) => members).map(({ key }) => key));
  const isTouched = ({ subjects, derived }: Member) => derived || subjects.some((id) => touched.has(id));
  const counts = { added: 0, changed: 0, removed: 0 };
  const printMember = (member: Member, indent: number): string[] => {
    const former = old.get(member.key);
    if (former?.code === member.code) return [];
    if (!isTouched(member) && !(former && isTouched(former))) return [];
    if (!former) counts.added++;
    else counts.changed++;
    const was = former ? [commentLines(former.code, comment, 'was: ')] : [];
    return [...was, member.code].map((code) => indentCode(code, indent));
  };
  const gone = [...old.values()].filter((member) => !keys.has(member.key) && isTouched(member));
  counts.removed = gone.length;
  const groups = after.groups.map((group) => ({
    group,
    lines: group.members.flatMap((member) => printMember(member, group.indent)),
  }));
  const removedFrom = (group: MemberGroup) =>
    gone
      .filter((member) => homeOf(member, before, after) === group)
      .map(({ code }) => indentCode(commentLines(code, comment, 'remove: '), group.indent));
  const isHeadNew = before.head !== after.head && after.subject !== undefined && touched.has(after.subject);
  if (isHeadNew && after.groups.length === 0) counts.changed++;
  if (counts.added + counts.changed + counts.removed === 0 && !isHeadNew) return undefined;
  const code = [
    ...(isHeadNew ? [commentLines(before.head, comment, 'was: ')] : []),
    after.head,
    ...groups.flatMap(({ group, lines }) => printGroup(group, [...lines, ...removedFrom(group)], comment)),
    ...(after.tail === undefined ? [] : [after.tail]),
  ].join('\n');
  return { op: 'change', title: after.title, code, counts };
}

/** The group that a member which goes would stand in: the one that starts alike, else the last. */
function homeOf(member: Member, before: Declaration, after: Declaration): MemberGroup | undefined {
  const former = before.groups.find(({ members }) => members.includes(member));
  const isAlike = ({ head, indent }: MemberGroup) => head === former?.head && indent === former?.indent;
  return after.groups.find(isAlike) ?? after.groups.at(-1);
}

/** A group with what is new in it; an ellipsis stands for the members that stay. */
function printGroup(
  { head, tail, indent }: MemberGroup,
  lines: readonly string[],
  comment: string,
): string[] {
  return [
    ...(head === undefined ? [] : [head]),
    `${' '.repeat(indent)}${comment} …`,
    ...lines,
    ...(tail === undefined ? [] : [tail]),
  ];
}

/** Code that is no longer valid, as comment; remarks in it are left out. */
function commentLines(code: string, comment: string, word: string): string {
  return code
    .split('\n')
    .filter((line, _, lines) => !line.startsWith(comment) || lines.every((own) => own.startsWith(comment)))
    .map(
      (line, index) => `${comment} ${index === 0 ? word : ''}${line.replace(new RegExp(`^${comment} `), '')}`,
    )
    .join('\n');
}
