/** A text difference side by side or unified, with a switch between the two. */
function diffElement(hunks, labels) {
  const body = el('div');
  const buttons = ['Side by side', 'Unified'].map((title) => el('button', { type: 'button' }, title));
  const show = (split) => {
    buttons[0].setAttribute('aria-pressed', String(split));
    buttons[1].setAttribute('aria-pressed', String(!split));
    body.replaceChildren(split ? splitDiff(hunks, labels) : unifiedDiff(hunks));
  };
  buttons.forEach((button, index) => {
    button.addEventListener('click', () => show(index === 0));
  });
  show(window.innerWidth > 900);
  return el('div', {}, el('div', { class: 'switch', role: 'group', 'aria-label': 'View' }, buttons), body);
}

const frame = { class: 'diff-text', tabindex: '0', role: 'group', 'aria-label': 'Text difference' };

function unifiedDiff(hunks) {
  const lines = hunks.flatMap(([header, ...rest]) => [
    el('div', { class: 'hunk' }, header),
    ...rest.map(diffLine),
  ]);
  return el('div', frame, lines);
}

function splitDiff(hunks, [before, after]) {
  const cells = [
    el('div', { class: 'hunk-head mono line' }, before),
    el('div', { class: 'mono line' }, after),
  ];
  for (const [header, ...lines] of hunks) {
    cells.push(el('div', { class: 'hunk' }, header));
    for (let at = 0; at < lines.length; ) {
      if (lines[at][0] === ' ') {
        cells.push(diffLine(lines[at]), diffLine(lines[at]));
        at++;
        continue;
      }
      const removed = [];
      const added = [];
      while (lines[at]?.[0] === '-') removed.push(lines[at++]);
      while (lines[at]?.[0] === '+') added.push(lines[at++]);
      for (let row = 0; row < Math.max(removed.length, added.length); row++)
        cells.push(diffLine(removed[row]), diffLine(added[row]));
    }
  }
  return el('div', { ...frame, class: 'diff-text split' }, cells);
}

/** A line; its parts are unchanged and changed words in turn. */
function diffLine(line) {
  if (!line) return el('div', { class: 'line blank', 'aria-hidden': 'true' });
  const [sign, ...parts] = line;
  const tone = { '+': ' added', '-': ' removed' }[sign] ?? '';
  return el(
    'div',
    { class: `line${tone}` },
    el('span', { class: 'sign' }, sign),
    parts.map((part, index) => (index % 2 && part ? el('mark', {}, part) : part)),
  );
}

/** The text of a difference, for the search. */
function diffWords(hunks) {
  return (hunks ?? []).flatMap(([, ...lines]) => lines.map(([, ...parts]) => parts.join(''))).join('\n');
}
